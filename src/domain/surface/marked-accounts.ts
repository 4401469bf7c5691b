import type { Account } from '../model/account.ts'
import type { AccountId } from '../model/id.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import { isErased } from './matrix-rows.ts'
import type { SurfaceParts } from './surface-parts.ts'

/** What lists of accounts mark and no account says of itself. Those that are *theirs* are in neither (P10). */
export interface MarkedAccounts {
  /** How many breaches an account is in or may be in, of those that are in any. */
  readonly breached: ReadonlyMap<AccountId, number>
  /** Those where something that they hold of somebody is only assumed. */
  readonly unconfirmed: readonly AccountId[]
}

const isUnconfirmed = (account: Account, { index }: SurfaceParts): boolean =>
  !isErased(account) &&
  account.subjectIds.some((id) => {
    const person = index.people.get(id)
    return (
      person !== undefined &&
      holdingsOf(account, person, index).some(({ basis }) => basis === 'assumed')
    )
  })

/** Marks the accounts of a household. Near-linear in accounts and breaches. */
export const markedAccounts = (parts: SurfaceParts): MarkedAccounts => {
  const breached = new Map<AccountId, number>()
  for (const { assessment } of parts.assessed()) {
    for (const { id } of assessment.breached) breached.set(id, (breached.get(id) ?? 0) + 1)
  }
  const accounts = [...parts.index.accounts.values()]
  return {
    breached,
    unconfirmed: accounts.filter((one) => isUnconfirmed(one, parts)).map(({ id }) => id),
  }
}
