import { formerBreachId } from '../knowledge/former-breach-id.ts'
import type { Breach } from '../model/breach.ts'
import type { BreachId } from '../model/id.ts'
import type { LastLook } from '../model/last-look.ts'
import type { PartialDate } from '../model/partial-date.ts'
import {
  changesSince,
  isUnchanged,
  type BreachChange,
  type HouseholdChanges,
} from './changes-since.ts'
import { householdLook } from './household-look.ts'
import type { PersonSurface } from './person-surface.ts'
import { isQuietBreach } from './quiet-breach.ts'
import type { SurfaceParts } from './surface-parts.ts'

/**
 * `none`: there is nothing to look at yet. `to-write`: the first look is to be written, or the one of this very day
 * anew, since what a family writes down on its first evening is no news to it. `same`: nothing moved. `news`: tell it.
 */
export const newsStates = ['none', 'to-write', 'same', 'news'] as const
export type NewsState = (typeof newsStates)[number]

export interface NamedChange extends BreachChange {
  /** A summary does not name it (P10). */
  readonly isQuiet: boolean
}

export interface HouseholdNews extends Omit<HouseholdChanges, 'breaches'> {
  readonly state: NewsState
  /** The day of the look it is compared with. */
  readonly since?: PartialDate | undefined
  /** The first few. */
  readonly breaches: readonly NamedChange[]
  /** How many more there are. */
  readonly moreBreaches: number
}

/** More would be a list of breaches, and there is a page for that. */
const shownBreaches = 6

const nothing: HouseholdNews = {
  state: 'none',
  accounts: 0,
  people: [],
  breaches: [],
  moreBreaches: 0,
}

/** The id that a breach has today: one the catalogue took over from the breach list had another before. */
export const currentBreachId = (breaches: readonly Breach[]): ((id: BreachId) => BreachId) => {
  const known = new Map<BreachId, BreachId>()
  for (const breach of breaches) {
    const former = formerBreachId(breach)
    if (former !== undefined) known.set(former, breach.id)
  }
  return (id) => known.get(id) ?? id
}

const stateOf = (before: LastLook, changes: HouseholdChanges, today: PartialDate): NewsState => {
  if (isUnchanged(changes)) return 'same'
  return before.isSaid || before.on !== today ? 'news' : 'to-write'
}

/** What is new since somebody last said "seen"; `before` is absent while nothing was ever looked at. */
export const householdNews = (
  surfaces: readonly PersonSurface[],
  { index, input }: Pick<SurfaceParts, 'index' | 'input'>,
  before: LastLook | undefined,
): HouseholdNews => {
  if (before === undefined) {
    return index.inventory.accounts.length === 0 ? nothing : { ...nothing, state: 'to-write' }
  }
  const { breaches } = index.catalogue
  const now = householdLook(surfaces, { input }, true)
  const changes = changesSince(before, now, currentBreachId(breaches))
  const byId = new Map(breaches.map((breach) => [breach.id, breach]))
  return {
    state: stateOf(before, changes, input.today),
    since: before.on,
    accounts: changes.accounts,
    people: changes.people,
    breaches: changes.breaches.slice(0, shownBreaches).map((change) => {
      const breach = byId.get(change.breachId)
      return { ...change, isQuiet: breach !== undefined && isQuietBreach(breach, index) }
    }),
    moreBreaches: Math.max(0, changes.breaches.length - shownBreaches),
  }
}
