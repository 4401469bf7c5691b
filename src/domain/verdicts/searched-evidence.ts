import type { Account } from '../model/account.ts'
import type { AddressLookup } from '../model/address-lookup.ts'
import type { Breach } from '../model/breach.ts'
import { isSurelyBefore, latestDay } from '../model/partial-date.ts'
import type { Evidence } from '../model/verdict.ts'
import { sharedEmail } from '../matching/shared-text.ts'
import type { InventoryIndex } from './inventory-index.ts'
import { reachedServices } from './reach-of.ts'

type Search = NonNullable<Evidence['search']>

/**
 * What the search for an address says about one breach; `undefined` where it says nothing. Having been found says
 * it always, also while the address is asked about anew, and whatever came of that. Not being found says nothing of a breach that Have I Been Pwned does not have, does not show (retired,
 * sensitive), or may have added or filled up on the day of the search or later.
 */
export const searchIn = (lookup: AddressLookup, { hibp }: Breach): Search | undefined => {
  const { state, askedOn, breachNames } = lookup
  if (hibp === undefined || askedOn === undefined) return undefined
  if (breachNames.includes(hibp.name)) return { on: askedOn, outcome: 'found' }
  if (state === 'queued') return undefined
  if (hibp.flags.includes('retired') || hibp.flags.includes('sensitive')) return undefined
  if (state === 'failed') return { on: askedOn, outcome: 'failed' }
  const { added, modified = added } = hibp
  const complete =
    added !== undefined &&
    modified !== undefined &&
    isSurelyBefore(added, askedOn) &&
    isSurelyBefore(modified, askedOn)
  return complete ? { on: askedOn, outcome: 'not-found' } : undefined
}

/** Of two searches of one day the one that could not check counts: it is never better than the other (P6). */
const outcomesFirst: readonly Search['outcome'][] = ['found', 'failed', 'not-found']

/** Of several searches one that found something, else the latest. */
export const settledSearch = (searches: readonly (Search | undefined)[]): Search | undefined =>
  searches
    .filter((search) => search !== undefined)
    .toSorted((a, b) => {
      const found = Number(b.outcome === 'found') - Number(a.outcome === 'found')
      if (found !== 0) return found
      if (latestDay(a.on) !== latestDay(b.on)) return latestDay(a.on) < latestDay(b.on) ? 1 : -1
      return outcomesFirst.indexOf(a.outcome) - outcomesFirst.indexOf(b.outcome)
    })[0]

/**
 * What is known about one account in one breach: what was written down, and what the search for its address gave.
 * A search speaks only of accounts that the breach reaches: an address that was found at a toy maker is not
 * thereby found at a school. `undefined` where there is neither. `stored` is given for an account marked *theirs*,
 * which the index does not have.
 */
export const searchedEvidence = (
  account: Account,
  breach: Breach,
  index: InventoryIndex,
  stored: Evidence | undefined = index.evidence.get(breach.id)?.get(account.id),
): Evidence | undefined => {
  const address = sharedEmail(account)
  const lookup = address === undefined ? undefined : index.lookups.get(address)
  if (!lookup || reachedServices(account, breach).length === 0) return stored
  const search = settledSearch([stored?.search, searchIn(lookup, breach)])
  if (!stored && !search) return undefined
  return { breachId: breach.id, accountId: account.id, ...stored, search }
}
