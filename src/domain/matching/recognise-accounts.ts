import type { Account } from '../model/account.ts'
import type { AccountId } from '../model/id.ts'
import type { LearnedMatch } from '../model/knowledge.ts'
import type { Service } from '../model/service.ts'
import { matchAddresses, type RankedService } from './match-service.ts'
import { buildServiceIndex } from './service-index.ts'

/** What a recognition rests on. A title alone is none: whoever adds the account is asked instead. */
export interface Recognition {
  readonly basis: Exclude<RankedService['basis'], 'name'>
  /** The text of the catalogue, or of what was said. */
  readonly on: string
}

export interface RecognisedAccounts {
  /** In the given order; each that is not recognised is the value it was. */
  readonly accounts: readonly Account[]
  readonly recognised: ReadonlyMap<AccountId, Recognition>
}

/**
 * Gives each account whose service nobody has named, or whose service the catalogue does not have, the one its
 * addresses lead to as far as is known today: by what the guardian taught, by domain, by app id. The stored account
 * is not changed, so that a better catalogue recognises it anew. Where nothing leads anywhere the account stays as
 * it is.
 */
export const recogniseAccounts = (
  accounts: readonly Account[],
  services: readonly Service[],
  learned: readonly LearnedMatch[],
): RecognisedAccounts => {
  const index = buildServiceIndex(services, learned)
  const recognised = new Map<AccountId, Recognition>()
  const effective = accounts.map((account) => {
    if (account.serviceId !== undefined && index.ids.has(account.serviceId)) return account
    const best = matchAddresses(account, index).found[0]
    if (!best || best.basis === 'name') return account
    recognised.set(account.id, { basis: best.basis, on: best.on })
    return { ...account, serviceId: best.serviceId }
  })
  return { accounts: effective, recognised }
}
