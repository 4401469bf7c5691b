import { useSuspenseQuery } from '@tanstack/react-query'
import type { PersonId } from '../../domain/model/id.ts'
import type { Household, Person } from '../../domain/model/person.ts'
import { orpc } from './wire.ts'

/** Told apart by hue, and always with the initial beside it. */
const hues = [18, 205, 150, 282, 84, 330, 52, 240] as const

export interface HouseholdView {
  readonly household: Household
  readonly people: readonly Person[]
  readonly children: readonly Person[]
  readonly guardians: readonly Person[]
  /** Undefined for an id that is not (or no longer) in the household. */
  readonly person: (id: PersonId) => Person | undefined
  /** The person's name; an empty text where there is none. */
  readonly nameOf: (id: PersonId) => string
  /** The hue of the person's dot, 0 to 359. */
  readonly hueOf: (id: PersonId) => number
}

/** The hue of the person who was added as the n-th, from 0. */
export const hueAt = (index: number): number => hues[index % hues.length] ?? hues[0]

/** The household and look-ups into it, without asking the program. */
export const householdView = (household: Household, people: readonly Person[]): HouseholdView => {
  const byId = new Map(people.map((person, index) => [person.id, { person, index }]))
  return {
    household,
    people,
    children: people.filter((person) => person.role === 'child'),
    guardians: people.filter((person) => person.role === 'guardian'),
    person: (id) => byId.get(id)?.person,
    nameOf: (id) => byId.get(id)?.person.name ?? '',
    hueOf: (id) => hueAt(byId.get(id)?.index ?? 0),
  }
}

/** The household and its people. Suspends while loading; fails with the contract's errors. */
export const useHousehold = (): HouseholdView => {
  const { data } = useSuspenseQuery(orpc.household.read.queryOptions())
  return householdView(data.household, data.people)
}
