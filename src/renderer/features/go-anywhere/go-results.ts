import { findEntries, type FoundEntries } from '../../../domain/find/find-entries.ts'
import type { FindIndex } from '../../../domain/find/find-index.ts'
import type { Wire } from '../../state/wire.ts'
import type { GoTarget } from './go-target.ts'

/** Kinds of results, in the order they stand in where they fit equally well. */
export const goGroups = ['people', 'places', 'accounts', 'services', 'breaches'] as const
export type GoGroupName = (typeof goGroups)[number]

export interface GoOption {
  /** Unique among all options on the screen. */
  readonly key: string
  readonly name: string
  readonly detail?: string | undefined
  readonly target: GoTarget
}

export interface GoGroup {
  readonly name: GoGroupName
  readonly options: readonly GoOption[]
  readonly total: number
}

export type Anywhere = Awaited<ReturnType<Wire['find']['anywhere']>>

interface Scored extends GoGroup {
  readonly score: number
  readonly forgave: boolean
}

/** So many of each kind fit in the window. */
const shown = 5

const local = (name: 'people' | 'places', found: FoundEntries<GoTarget>): Scored => ({
  name,
  total: found.total,
  score: found.score,
  forgave: found.forgave,
  options: found.best.map((entry, place) => ({
    key: `${name}-${place}`,
    name: entry.name,
    target: entry.target,
  })),
})

const remote = (
  { accounts, services, breaches }: Anywhere,
  heldBy: (id: Anywhere['accounts']['best'][number]['holderId']) => string,
): readonly Scored[] => [
  {
    name: 'accounts',
    total: accounts.total,
    score: accounts.score,
    forgave: accounts.forgave,
    options: accounts.best.map(({ id, name, holderId }) => ({
      key: `account-${id}`,
      name,
      detail: heldBy(holderId),
      target: { kind: 'account', accountId: id },
    })),
  },
  {
    name: 'services',
    total: services.total,
    score: services.score,
    forgave: services.forgave,
    options: services.best.map(({ id, name }) => ({
      key: `service-${id}`,
      name,
      target: { kind: 'service', serviceId: id },
    })),
  },
  {
    name: 'breaches',
    total: breaches.total,
    score: breaches.score,
    forgave: breaches.forgave,
    options: breaches.best.map(({ id, name }) => ({
      key: `breach-${id}`,
      name,
      target: { kind: 'breach', breachId: id },
    })),
  },
]

export interface GoSearch {
  readonly text: string
  readonly people: FindIndex<GoTarget>
  readonly places: FindIndex<GoTarget>
  /** What the program found; absent while it has not answered. */
  readonly anywhere: Anywhere | undefined
  readonly heldBy: (id: Anywhere['accounts']['best'][number]['holderId']) => string
}

/** All that fits, the kind with the best match first; kinds without any are left out. */
export const goResults = (search: GoSearch): readonly GoGroup[] => {
  const { text, people, places, anywhere, heldBy } = search
  const groups = [
    local('people', findEntries(people, text, shown)),
    local('places', findEntries(places, text, shown)),
    ...(anywhere ? remote(anywhere, heldBy) : []),
  ]
  // What is only like it is no help beside what is it.
  const isSpeltRight = groups.some(({ total, forgave }) => total > 0 && !forgave)
  return groups
    .filter(({ total, forgave }) => total > 0 && !(forgave && isSpeltRight))
    .toSorted((a, b) => b.score - a.score || goGroups.indexOf(a.name) - goGroups.indexOf(b.name))
}
