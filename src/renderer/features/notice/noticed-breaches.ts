import { create } from 'zustand'
import type { BreachId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'

/** Breaches that a notice was written down for since the vault was opened: a file started now came of it. */
export const useNoticedBreaches = create<{ readonly ids: readonly BreachId[] }>(() => ({
  ids: [],
}))

whenLocked(() => useNoticedBreaches.setState({ ids: [] }))

/** Remembers that a notice was written down for a breach. */
export const rememberNoticed = (breachId: BreachId): void =>
  useNoticedBreaches.setState(({ ids }) => ({ ids: [...ids, breachId] }))
