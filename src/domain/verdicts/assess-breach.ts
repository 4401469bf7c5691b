import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Exposure, Linkage } from '../model/exposure.ts'
import type { AccountId, BreachId, PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { FallsWith } from '../model/reuse.ts'
import type { Verdict, VerdictLevel } from '../model/verdict.ts'
import { accountPeople } from './account-people.ts'
import { exposuresOf, type JudgedAccount } from './exposures-of.ts'
import { fallsWithOf } from './falls-with.ts'
import { inventoryIndex, type InventoryIndex } from './inventory-index.ts'
import { judgeAccount } from './judge-account.ts'
import { linkagesOf } from './linkages-of.ts'
import { reachedAccounts } from './reached-accounts.ts'
import { isAffected, rankOf, worstLevel } from './verdict-level.ts'

export interface AccountVerdict {
  readonly accountId: AccountId
  readonly verdict: Verdict
}

export interface AssessedPerson {
  readonly personId: PersonId
  /** The worst of their verdicts. */
  readonly level: VerdictLevel
  /** Worst first. */
  readonly verdicts: readonly AccountVerdict[]
  readonly exposures: readonly Exposure[]
}

/** Who of the household is in one breach, and with what. People stand in the household's own order. */
export interface JudgedBreach {
  readonly breachId: BreachId
  readonly people: readonly AssessedPerson[]
  /** People without any account that the breach reaches, those marked *theirs* included (P6). */
  readonly untouched: readonly PersonId[]
  readonly linkages: readonly Linkage[]
  /** The accounts that are in it or may be, worst first. */
  readonly breached: readonly Account[]
}

/** What one breach means for the household. */
export interface BreachAssessment extends Omit<JudgedBreach, 'breached'> {
  readonly fallsWith: readonly FallsWith[]
}

export interface AssessInput {
  readonly inventory: Inventory
  readonly catalogue: Catalogue
  readonly breach: Breach
}

/**
 * The people of accounts marked *theirs* that the breach reaches. Nothing is said of them, neither that they
 * are in it (P10) nor that they are not (P6).
 */
const quietlyReached = (
  breach: Breach,
  { theirsOfService }: InventoryIndex,
): ReadonlySet<PersonId> =>
  new Set(
    breach.services
      .flatMap(({ serviceId }) => theirsOfService.get(serviceId) ?? [])
      .flatMap(accountPeople),
  )

const judge = (breach: Breach, index: InventoryIndex): readonly JudgedAccount[] =>
  reachedAccounts(breach, index)
    .map((account) => ({ account, verdict: judgeAccount(account, breach, index) }))
    .sort((a, b) => rankOf(a.verdict.level) - rankOf(b.verdict.level))

/**
 * Who of the household is in a breach, with what, how sure we are and why, and what can be put together:
 * all of an assessment but the accounts that fall with it, which whole surfaces only count. Concerned are the
 * subjects of an account and its holder. The order in which accounts were written down plays no part. Accounts marked *theirs* are left out (P10), and so are the
 * people they concern from `untouched`.
 */
export const judgeBreach = (input: AssessInput): JudgedBreach => {
  const { inventory, catalogue, breach } = input
  const index = inventoryIndex(inventory, catalogue)
  const judged = judge(breach, index)
  const byPerson = new Map<PersonId, JudgedAccount[]>()
  for (const one of judged) {
    for (const id of accountPeople(one.account)) {
      const list = byPerson.get(id)
      if (list) list.push(one)
      else byPerson.set(id, [one])
    }
  }
  const concerned = inventory.people.flatMap((person) => {
    const ofPerson = byPerson.get(person.id) ?? []
    const level = worstLevel(ofPerson.map(({ verdict }) => verdict.level))
    if (level === undefined) return []
    return [
      { person, level, judged: ofPerson, exposures: exposuresOf(person, ofPerson, breach, index) },
    ]
  })
  const quiet = quietlyReached(breach, index)
  return {
    breachId: breach.id,
    people: concerned.map(({ person, level, judged: ofPerson, exposures }) => ({
      personId: person.id,
      level,
      verdicts: ofPerson.map(({ account, verdict }) => ({ accountId: account.id, verdict })),
      exposures,
    })),
    untouched: inventory.people
      .filter(({ id }) => !byPerson.has(id) && !quiet.has(id))
      .map(({ id }) => id),
    linkages: linkagesOf(concerned, index.accounts),
    breached: judged
      .filter(({ verdict }) => isAffected(verdict.level))
      .map(({ account }) => account),
  }
}

/** `judgeBreach`, and which accounts fall with those in the breach. */
export const assessBreach = (input: AssessInput): BreachAssessment => {
  const { breached, ...judged } = judgeBreach(input)
  const index = inventoryIndex(input.inventory, input.catalogue)
  return { ...judged, fallsWith: fallsWithOf(breached, input.breach, index) }
}
