import type { AccountId } from '../model/id.ts'

/** The first of some accounts, in working order, and how many more there are: lists of thousands help nobody. */
export interface AccountSample {
  readonly accountIds: readonly AccountId[]
  readonly more: number
}

/** The first `most` of the accounts at some places; `accountIds` gives each place its account. */
export const accountSample = (
  places: readonly number[],
  accountIds: readonly AccountId[],
  most: number,
): AccountSample => ({
  accountIds: places.slice(0, most).flatMap((place) => accountIds[place] ?? []),
  more: Math.max(0, places.length - most),
})
