import type { Account } from '../model/account.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { compareClasses } from '../verdicts/compare-classes.ts'
import { lostClassesFor } from '../verdicts/exposures-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import type { SurfaceParts } from './surface-parts.ts'

/**
 * A fact that was altered for one account, in what a breach lost through it. Where the altered fact turns up, this is
 * where it came from.
 */
export interface LeakedDecoy {
  readonly breachId: BreachId
  readonly accountId: AccountId
  readonly serviceId?: ServiceId | undefined
  readonly subjectId: PersonId
  readonly dataClass: DataClassId
  /** How sure we are that the account is in the breach: only a sure one names the leaker. */
  readonly level: VerdictLevel
  /** It opens the account whether it is true or not, so its steps stay. */
  readonly credential: boolean
}

type AlteredByPerson = ReadonlyMap<PersonId, ReadonlySet<DataClassId>>

const alteredByAccount = (
  index: InventoryIndex,
  wanted: PersonId | undefined,
): ReadonlyMap<AccountId, AlteredByPerson> => {
  const found = new Map<AccountId, Map<PersonId, Set<DataClassId>>>()
  for (const { accountId, subjectId, dataClass, fidelity } of index.inventory.holdings) {
    if (fidelity !== 'altered' || !index.accounts.has(accountId)) continue
    if (wanted !== undefined && subjectId !== wanted) continue
    const people = found.get(accountId) ?? new Map<PersonId, Set<DataClassId>>()
    found.set(accountId, people)
    people.set(subjectId, (people.get(subjectId) ?? new Set()).add(dataClass))
  }
  return found
}

const lostDecoys = (
  account: Account,
  subjectId: PersonId,
  altered: ReadonlySet<DataClassId>,
  breach: Parameters<typeof lostClassesFor>[2],
  index: InventoryIndex,
): readonly DataClassId[] => {
  const person = index.people.get(subjectId)
  if (!person) return []
  const lost = lostClassesFor(account, person, breach, index).map(({ dataClass }) => dataClass)
  return [...new Set(lost)].filter((dataClass) => altered.has(dataClass))
}

/**
 * The altered facts, of everybody or of one person, among what breaches lost, in the order of the catalogue's breaches and the household's people.
 * One fact stands there for each account and breach it was lost through, since that is what names the leaker.
 * Accounts marked *theirs* are not looked at (P10). Near linear in the verdicts.
 */
export const leakedDecoys = (
  { index, assessed }: SurfaceParts,
  wanted?: PersonId,
): readonly LeakedDecoy[] => {
  const altered = alteredByAccount(index, wanted)
  if (altered.size === 0) return []
  return assessed().flatMap(({ breach, assessment }) =>
    assessment.people.flatMap(({ personId, verdicts }) =>
      verdicts.flatMap(({ accountId, verdict }): readonly LeakedDecoy[] => {
        const account = index.accounts.get(accountId)
        const classes = altered.get(accountId)?.get(personId)
        if (!account || !classes || !isAffected(verdict.level)) return []
        return lostDecoys(account, personId, classes, breach, index)
          .toSorted((a, b) => compareClasses(a, b, index.dataClasses))
          .map((dataClass) => ({
            breachId: breach.id,
            accountId,
            serviceId: account.serviceId,
            subjectId: personId,
            dataClass,
            level: verdict.level,
            credential: index.dataClasses.get(dataClass)?.credential === true,
          }))
      }),
    ),
  )
}
