import { describe, expect, test } from 'vitest'
import type { DataClass, DataClassId } from '../../../domain/model/data-class.ts'
import { asId } from '../../../domain/model/id.ts'
import { householdLead, type HouseholdAnswer, type PersonSummary } from './household-lead.ts'

const dataClass = (id: DataClassId): DataClass | undefined =>
  id === 'birth-date' || id === 'email'
    ? {
        id,
        name: id,
        group: 'identity',
        permanence: id === 'email' ? 'slow' : 'lifelong',
        weight: id === 'email' ? 3 : 4,
        credential: false,
        lets: '',
        hibpNames: [],
      }
    : undefined

const person = (
  name: string,
  [id, held, breached]: readonly [string, number, number] | readonly [] = [],
  breaches = 0,
): PersonSummary => ({
  personId: asId(name),
  services: 1,
  dataClasses: 1,
  headline:
    id === undefined
      ? undefined
      : { dataClass: asId(id), held: held ?? 0, breached: breached ?? 0 },
  breaches,
  doneSteps: 0,
  openSteps: 0,
  couldNotCheck: 0,
  theirs: 0,
  sentence: breaches > 0 ? 'touched' : 'held',
  isTogether: false,
})

const rest: Pick<HouseholdAnswer, 'news' | 'next'> = {
  news: { state: 'none', accounts: 0, people: [], breaches: [], moreBreaches: 0 },
  next: {
    urgent: [],
    questions: [],
    moreQuestions: 0,
    unnamed: 0,
    later: [],
    moreBreaches: 0,
    tidyUp: false,
  },
}

const leadOf = (people: readonly PersonSummary[], more: Partial<HouseholdAnswer> = {}) =>
  householdLead(
    { people, accounts: 3, openBreaches: 0, ...rest, ...more },
    (id) => (id === 'Ana' ? 'guardian' : 'child'),
    dataClass,
  )

describe('what the household’s page says first', () => {
  test('is that nothing is written down', () => {
    expect(leadOf([person('Mia')], { accounts: 0 })).toEqual({ kind: 'empty' })
  })

  test('is a child’s loss before a guardian’s greater one', () => {
    const people = [person('Ana', ['email', 10, 5]), person('Mia', ['birth-date', 1, 1])]
    expect(leadOf(people)).toMatchObject({ kind: 'lost', personId: 'Mia' })
  })

  test('is the gravest loss among children', () => {
    const people = [
      person('Theo', ['email', 6, 1]),
      person('Mia', ['birth-date', 4, 1]),
      person('Kim', ['birth-date', 9, 0]),
    ]
    expect(leadOf(people)).toEqual({
      kind: 'lost',
      personId: 'Mia',
      headline: { dataClass: 'birth-date', held: 4, breached: 1 },
    })
  })

  test('is a guardian’s loss where no child has one', () => {
    const people = [person('Mia', ['birth-date', 4, 0]), person('Ana', ['email', 1, 1])]
    expect(leadOf(people)).toMatchObject({ kind: 'lost', personId: 'Ana' })
  })

  test('tells open breaches from settled ones and from none', () => {
    const people = [person('Mia', ['birth-date', 4, 0], 1)]
    expect(leadOf(people, { openBreaches: 1 })).toEqual({ kind: 'touched' })
    expect(leadOf(people)).toEqual({ kind: 'settled' })
    expect(leadOf([person('Mia', ['birth-date', 4, 0])])).toEqual({ kind: 'quiet' })
  })
})
