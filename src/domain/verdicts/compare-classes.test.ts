import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { sampleClasses } from '../test-support/sample-values.ts'
import { compareClasses } from './compare-classes.ts'

const known = new Map(sampleClasses.map((one) => [one.id, one]))
const dataClass = (id: string) => asId<'data-class'>(id)

it('orders classes by group, then weight, then name, and puts unknown ones last', () => {
  const ids = [
    'birth-date',
    'name',
    'gender',
    'postal-address',
    'email',
    'voice-recording',
    'password',
    'security-answer',
    'user-name',
    'age',
    'shoe-size',
  ].map(dataClass)
  const sorted = (given: typeof ids) => given.toSorted((a, b) => compareClasses(a, b, known))
  expect(sorted(ids.toReversed())).toEqual(ids)
  expect(sorted(ids.toSorted())).toEqual(ids)
  for (const id of ids) expect(compareClasses(id, id, known)).toBe(0)
  for (const [place, id] of ids.slice(1).entries()) {
    expect(compareClasses(id, ids[place] ?? id, known)).toBeGreaterThan(0)
  }
})
