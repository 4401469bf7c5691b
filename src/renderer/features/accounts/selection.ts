import { create } from 'zustand'
import type { AccountId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'

/** Which accounts are ticked. */
export interface Selection {
  readonly ids: ReadonlySet<AccountId>
  /** The one ticked last: a range goes from there. */
  readonly anchor: AccountId | undefined
}

const nobody: Selection = { ids: new Set(), anchor: undefined }

/** The ticks of the table; forgotten when the vault is locked. */
export const useSelection = create<Selection>(() => nobody)

whenLocked(() => useSelection.setState(nobody, true))

/** Unticks all. */
export const clearSelection = (): void => useSelection.setState(nobody, true)

/** Ticks exactly these. */
export const selectOnly = (ids: readonly AccountId[]): void =>
  useSelection.setState({ ids: new Set(ids), anchor: ids.at(-1) })

/** Ticks one account or unticks it. */
export const toggle = (id: AccountId): void =>
  useSelection.setState(({ ids }) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    return { ids: next, anchor: id }
  })

/** Ticks all from the one ticked last to this one, in the order shown; only this one where that is not shown. */
export const selectTo = (id: AccountId, shown: readonly AccountId[]): void =>
  useSelection.setState(({ ids, anchor }) => {
    const to = shown.indexOf(id)
    const from = anchor === undefined ? to : Math.max(shown.indexOf(anchor), -1)
    const start = from < 0 ? to : from
    const range = shown.slice(Math.min(start, to), Math.max(start, to) + 1)
    return { ids: new Set([...ids, ...range]), anchor: anchor ?? id }
  })
