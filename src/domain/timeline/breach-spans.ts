import type { AccountId, BreachId, PersonId } from '../model/id.ts'
import { latestDay, type PartialDate } from '../model/partial-date.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { AssessedBreach } from '../surface/assessed-breaches.ts'
import { isQuietAccount } from '../surface/quiet-account.ts'
import { isQuietBreach } from '../surface/quiet-breach.ts'
import { accessEndOf, type AccessEnd } from '../verdicts/access-end.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isAffected, rankOf, worstLevel } from '../verdicts/verdict-level.ts'
import { openDuring } from './open-during.ts'

/** One breach beside the accounts that are in it or may be. */
export interface BreachSpan {
  readonly breachId: BreachId
  /** The worst of the people asked about. */
  readonly level: VerdictLevel
  readonly personIds: readonly PersonId[]
  readonly from?: PartialDate | undefined
  /** What verdicts take for the end. */
  readonly end?: AccessEnd | undefined
  /** Only where neither end is known: the rough date of Have I Been Pwned. */
  readonly rough?: PartialDate | undefined
  /** Accounts that were open for certain on some day of it. */
  readonly open: readonly AccountId[]
  readonly maybeOpen: readonly AccountId[]
  /** Closed before, without proof that the data went too. */
  readonly closed: readonly AccountId[]
  /** A summary does not name it (P10). */
  readonly isQuiet: boolean
}

const peopleAsked = (assessed: AssessedBreach, personId: PersonId | undefined) =>
  assessed.assessment.people.filter((one) => personId === undefined || one.personId === personId)

/** How sure a breach is for somebody, or for the worst of all; `undefined` where it reaches none of their accounts. */
export const levelFor = (
  assessed: AssessedBreach,
  personId: PersonId | undefined,
): VerdictLevel | undefined => worstLevel(peopleAsked(assessed, personId).map(({ level }) => level))

const spanOf = (
  assessed: AssessedBreach,
  level: VerdictLevel,
  personId: PersonId | undefined,
  { index, today }: { readonly index: InventoryIndex; readonly today: PartialDate },
): BreachSpan => {
  const { breach } = assessed
  const people = peopleAsked(assessed, personId).filter((one) => isAffected(one.level))
  const ids = new Set(
    people.flatMap(({ verdicts }) =>
      verdicts.filter(({ verdict }) => isAffected(verdict.level)).map(({ accountId }) => accountId),
    ),
  )
  const accounts = [...ids].flatMap((id) => index.accounts.get(id) ?? [])
  const during = accounts.map((one) => ({ one, when: openDuring(one, breach, today) }))
  const those = (wanted: 'open' | 'may-be' | 'closed'): readonly AccountId[] =>
    during.filter(({ when }) => when === wanted).map(({ one }) => one.id)
  const { from, to } = breach.access
  return {
    breachId: breach.id,
    level,
    personIds: people.map((one) => one.personId),
    from,
    end: accessEndOf(breach),
    rough: (from ?? to) === undefined ? breach.hibp?.breachDate : undefined,
    open: those('open'),
    maybeOpen: those('may-be'),
    closed: those('closed'),
    isQuiet: isQuietBreach(breach, index) || accounts.some((one) => isQuietAccount(one, index)),
  }
}

const dayOf = ({ from, end, rough }: BreachSpan): string => {
  const date = from ?? rough ?? end?.date
  return date === undefined ? '' : latestDay(date)
}

/**
 * The breaches that touch a person, or anybody: the surest first, then those with the most accounts open for certain,
 * then the latest.
 */
export const breachSpans = (
  assessed: readonly AssessedBreach[],
  personId: PersonId | undefined,
  at: { readonly index: InventoryIndex; readonly today: PartialDate },
): readonly BreachSpan[] =>
  assessed
    .flatMap((one) => {
      const level = levelFor(one, personId)
      return level !== undefined && isAffected(level) ? [spanOf(one, level, personId, at)] : []
    })
    .sort(
      (a, b) =>
        rankOf(a.level) - rankOf(b.level) ||
        b.open.length - a.open.length ||
        (dayOf(a) !== dayOf(b) ? (dayOf(a) < dayOf(b) ? 1 : -1) : a.breachId < b.breachId ? -1 : 1),
    )
