import { ageClock, type AgePoint } from '../dates/age-clock.ts'
import type { DataClassGroup } from '../model/data-class.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { worstLevel } from '../verdicts/verdict-level.ts'
import type { ClassCount } from './class-counts.ts'
import { headlineOf } from './headline-of.ts'
import { touches, type PersonBreach, type PersonSurface } from './person-surface.ts'
import type { SurfaceParts } from './surface-parts.ts'

/**
 * What one sentence says of a person. `lost`: the most telling fact was breached. `touched`: breaches touch them, though
 * not that fact. `unchecked`: nothing is known to be held, and accounts could not be checked (P6). `held`: the most
 * telling fact lies with somebody. `counted`: facts are held that a summary does not name. `unknown`: services, of which
 * nobody said what they hold. `theirs`: only accounts of their own. `nothing`: nothing is written down.
 */
export const summarySentences = [
  'lost',
  'touched',
  'unchecked',
  'held',
  'counted',
  'unknown',
  'theirs',
  'nothing',
] as const
export type SummarySentence = (typeof summarySentences)[number]

/** One person at a glance. */
export interface PersonSummary extends Pick<
  PersonSurface,
  'personId' | 'services' | 'dataClasses' | 'couldNotCheck' | 'theirs'
> {
  readonly sentence: SummarySentence
  /** The most telling fact that a summary may name (P10). */
  readonly headline?: ClassCount | undefined
  /** Breaches that touch the person; *unlikely* ones do not count. */
  readonly breaches: number
  /** The surest of their verdicts. */
  readonly worst?: VerdictLevel | undefined
  readonly doneSteps: number
  readonly openSteps: number
  /** The next age at which something changes; absent for guardians and the grown-up. */
  readonly nextAge?: AgePoint | undefined
  /** Surely 13 or older: from then on things are done together (P10). */
  readonly isTogether: boolean
}

/** What a summary does not name (P10). */
const quietGroups: readonly DataClassGroup[] = ['health']

const isNameable = ({ dataClass }: ClassCount, index: InventoryIndex): boolean => {
  const group = index.dataClasses.get(dataClass)?.group
  return group === undefined || !quietGroups.includes(group)
}

/** The steps of all breaches of one person, those of *unlikely* ones too, since they are on their lists. */
export const stepsOf = (
  breaches: readonly Pick<PersonBreach, 'done' | 'steps'>[],
): { readonly doneSteps: number; readonly openSteps: number } => ({
  doneSteps: breaches.reduce((sum, { done }) => sum + done, 0),
  openSteps: breaches.reduce((sum, { done, steps }) => sum + steps - done, 0),
})

const sentenceOf = (
  surface: PersonSurface,
  headline: ClassCount | undefined,
  breaches: number,
): SummarySentence => {
  if (headline && headline.breached > 0) return 'lost'
  if (breaches > 0) return 'touched'
  if (headline) return 'held'
  if (surface.dataClasses > 0) return 'counted'
  if (surface.couldNotCheck > 0) return 'unchecked'
  if (surface.rows.length > 0) return 'unknown'
  return surface.theirs > 0 ? 'theirs' : 'nothing'
}

/** One person of the household at a glance. */
export const personSummary = (
  surface: PersonSurface,
  { index, input }: Pick<SurfaceParts, 'index' | 'input'>,
): PersonSummary => {
  const { personId, services, dataClasses, couldNotCheck, theirs, classes } = surface
  const headline = headlineOf(
    classes.filter((one) => isNameable(one, index)),
    index,
  )
  const touching = surface.breaches.filter(touches)
  const person = index.people.get(personId)
  const clock =
    person && ageClock(person, index.inventory.household, input.playbook.milestones, input.today)
  return {
    personId,
    sentence: sentenceOf(surface, headline, touching.length),
    services,
    dataClasses,
    headline,
    breaches: touching.length,
    worst: worstLevel(touching.map(({ level }) => level)),
    ...stepsOf(surface.breaches),
    couldNotCheck,
    theirs,
    nextAge: clock?.points.find(({ state }) => state !== 'reached'),
    isTogether:
      clock?.points.some(({ step, state }) => step === 'do-it-together' && state === 'reached') ??
      false,
  }
}
