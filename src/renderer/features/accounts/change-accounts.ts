import { create } from 'zustand'
import type { Account } from '../../../domain/model/account.ts'
import type { AccountChange } from '../../../domain/model/account-change.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'
import { queryClient } from '../../state/query-client.ts'
import { orpc } from '../../state/wire.ts'

/** What a change has done to the page: the accounts as they were, and which of their fields it set. */
export interface ShownChange {
  readonly before: readonly Account[]
  readonly fields: readonly string[]
}

/** An edit that can be taken back. */
export interface DoneEdit extends ShownChange {
  readonly editId: string
}

/** Edits of this table, the last one last. */
export const useDoneEdits = create<{ readonly done: readonly DoneEdit[] }>(() => ({ done: [] }))

whenLocked(() => useDoneEdits.setState({ done: [] }))

/** Notes an edit that can be taken back. */
export const rememberEdit = (edit: DoneEdit): void =>
  useDoneEdits.setState(({ done }) => ({ done: [...done, edit].slice(-50) }))

/** Forgets an edit: it was taken back, or cannot be any more. */
export const forgetEdit = (editId: string): void =>
  useDoneEdits.setState(({ done }) => ({ done: done.filter((one) => one.editId !== editId) }))

let underWay: Promise<unknown> = Promise.resolve()

/** Notes a change that is shown already and not made yet. It may fail; that is told where it was asked for. */
export const noteUnderWay = (change: Promise<unknown>): void => {
  underWay = Promise.allSettled([underWay, change])
}

/** Fulfilled when every change noted so far is made or has failed; never rejected. */
export const changesMade = (): Promise<unknown> => underWay

const listKey = () => orpc.accounts.list.queryKey()

/** The account as a change leaves it. */
const changed = (account: Account, change: AccountChange): Account => {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return {
    ...account,
    ...Object.fromEntries(given.map(([key, value]) => [key, value ?? undefined])),
  }
}

/** Shows a change before the program has made it, and gives the accounts as they were. */
export const showChange = (ids: readonly AccountId[], change: AccountChange): ShownChange => {
  const chosen = new Set(ids)
  const before = (queryClient.getQueryData(listKey()) ?? []).filter(({ id }) => chosen.has(id))
  queryClient.setQueryData(listKey(), (accounts) =>
    accounts?.map((account) => (chosen.has(account.id) ? changed(account, change) : account)),
  )
  const fields = Object.entries(change).flatMap(([key, value]) => (value === undefined ? [] : key))
  return { before, fields }
}

/** Shows what a change set as it was before, and all else as it is. */
export const showBefore = ({ before, fields }: ShownChange): void => {
  const old = new Map(
    before.map((account) => [
      account.id,
      Object.fromEntries(
        fields.map((field) => [field, Object.entries(account).find(([key]) => key === field)?.[1]]),
      ),
    ]),
  )
  // One that was *theirs* meanwhile stands here without its name, so all of it is shown as it was.
  const whole = new Map(before.map((account) => [account.id, account]))
  queryClient.setQueryData(listKey(), (accounts) =>
    accounts?.map((account) => ({
      ...(account.theirs ? (whole.get(account.id) ?? account) : account),
      ...old.get(account.id),
    })),
  )
}

/** Asks for all accounts again: the program knows more about them than this page. */
export const readAccountsAgain = (): void => {
  void queryClient.invalidateQueries({ queryKey: listKey() })
}
