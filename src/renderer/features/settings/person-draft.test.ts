import { describe, expect, it } from 'vitest'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { asId } from '../../../domain/model/id.ts'
import { draftOf, emptyPerson, hasProblems, newPersonOf, personProblems } from './person-draft.ts'

const today = '2026-11-21'
const named = (birth: string) => ({
  ...emptyPerson('child'),
  name: 'Mia',
  birthDate: partialDate(birth),
})

describe('a person in a form', () => {
  it('needs a name that can be seen', () => {
    expect(personProblems(emptyPerson('guardian'), today)).toEqual({ name: 'missing' })
    expect(personProblems({ ...emptyPerson('guardian'), name: ' \u200B\t' }, today)).toEqual({
      name: 'missing',
    })
    expect(hasProblems(personProblems(named('2010'), today))).toBe(false)
  })

  it('is not born in the future, as far as the date tells', () => {
    expect(personProblems(named('2026'), today)).toEqual({})
    expect(personProblems(named('2026-11-21'), today)).toEqual({})
    expect(personProblems(named('2026-12'), today)).toEqual({ birthDate: 'in-the-future' })
    expect(personProblems(named('2027'), today)).toEqual({ birthDate: 'in-the-future' })
  })

  it('does not go with half a date', () => {
    const half = { ...named('2010'), birthDate: undefined, isDateUnfinished: true }
    expect(personProblems(half, today)).toEqual({ birthDate: 'unfinished' })
  })

  it('comes back as it was, with the name as one clean line', () => {
    const person = {
      id: asId<'person'>('0b0f7a52-2a86-4b0e-9a3e-0f4b8d1d7a10'),
      role: 'child',
      name: 'Mia',
      birthDate: partialDate('2010-05-02'),
      region: { code: 'EU', country: 'IE' },
    } as const
    const { id: _id, ...rest } = person
    expect(newPersonOf(draftOf(person))).toEqual(rest)
    expect(newPersonOf({ ...draftOf(person), name: '  Mia\tLou ' }).name).toBe('Mia Lou')
  })
})
