import type { PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { AssessedBreach } from '../surface/assessed-breaches.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import { isAffected } from '../verdicts/verdict-level.ts'
import type { BreachEvent } from './timeline-event.ts'

/** The people a breach is on the timeline of, by their verdict alone; *could not check* is one of them (P6). */
export const touchedPeople = ({
  assessment,
}: AssessedBreach): readonly { readonly personId: PersonId; readonly level: VerdictLevel }[] =>
  assessment.people
    .filter(({ level }) => isAffected(level))
    .map(({ personId, level }) => ({ personId, level }))

/**
 * The dates of a breach for the people it touches; none where it touches nobody. The time of access always has an
 * entry, without a date where nothing is known of it; the others only where a date is known.
 */
export const breachEvents = (assessed: AssessedBreach): readonly BreachEvent[] => {
  const levels = touchedPeople(assessed)
  if (levels.length === 0) return []
  const { breach } = assessed
  const { from, to } = breach.access
  const event = (kind: BreachEvent['kind'], date?: PartialDate): BreachEvent => ({
    id: `${kind}:${breach.id}`,
    kind,
    date,
    personIds: levels.map(({ personId }) => personId),
    breachId: breach.id,
    levels,
  })
  const known = from ?? to
  const dated = (['copied', 'discovered', 'disclosed'] as const).flatMap((kind) =>
    breach[kind] === undefined ? [] : [event(kind, breach[kind])],
  )
  return [
    {
      ...event('access', known ?? breach.hibp?.breachDate),
      access: { from, to, end: accessEndOf(breach), isRough: known === undefined },
    },
    ...dated,
  ]
}
