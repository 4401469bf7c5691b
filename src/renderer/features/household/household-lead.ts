import type { DataClass, DataClassId, Permanence } from '../../../domain/model/data-class.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import type { Wire } from '../../state/wire.ts'

/** The household at a glance, as the program answers it. */
export type HouseholdAnswer = Awaited<ReturnType<Wire['surface']['household']>>
export type PersonSummary = HouseholdAnswer['people'][number]
type Headline = NonNullable<PersonSummary['headline']>

/** The one thing the household's page says first. */
export type HouseholdLead =
  | { readonly kind: 'empty' }
  /** Somebody's most telling fact, lost by at least one service. */
  | { readonly kind: 'lost'; readonly personId: PersonId; readonly headline: Headline }
  /** Breaches touch somebody, with steps left or without. */
  | { readonly kind: 'touched' | 'settled' }
  | { readonly kind: 'quiet' }

const permanenceFactor: Readonly<Record<Permanence, number>> = {
  changeable: 1,
  slow: 2,
  lifelong: 3,
}

const gravity = (headline: Headline, dataClass: DataClass | undefined): number =>
  (dataClass?.weight ?? 0) *
  permanenceFactor[dataClass?.permanence ?? 'changeable'] *
  (headline.held + headline.breached)

/**
 * What is most important across the household: the gravest fact that was lost, a child's before a guardian's
 * (weighed as in domain/surface/headline-of.ts); without one, whether breaches touch anybody at all.
 */
export const householdLead = (
  answer: HouseholdAnswer,
  roleOf: (id: PersonId) => PersonRole | undefined,
  dataClass: (id: DataClassId) => DataClass | undefined,
): HouseholdLead => {
  if (answer.accounts === 0) return { kind: 'empty' }
  const lost = answer.people
    .flatMap(({ personId, headline }) =>
      headline && headline.breached > 0
        ? [
            {
              personId,
              headline,
              isChild: roleOf(personId) === 'child',
              gravity: gravity(headline, dataClass(headline.dataClass)),
            },
          ]
        : [],
    )
    .toSorted((a, b) => Number(b.isChild) - Number(a.isChild) || b.gravity - a.gravity)[0]
  if (lost) return { kind: 'lost', personId: lost.personId, headline: lost.headline }
  if (answer.openBreaches > 0) return { kind: 'touched' }
  return { kind: answer.people.some(({ breaches }) => breaches > 0) ? 'settled' : 'quiet' }
}
