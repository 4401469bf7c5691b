import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { otherSteps } from './other-steps.ts'

const person = (id: string, ...keys: readonly string[]) => ({
  personId: asId<'person'>(id),
  actions: keys.map((key) => ({ key })),
})

test('what is on the own list, unwanted, or said already is not said again', () => {
  const others = otherSteps(
    person('ana', 'shared'),
    [
      person('ana', 'own'),
      person('mia', 'shared', 'a', 'b'),
      person('theo', 'a', 'c'),
      person('lea', 'b'),
    ],
    ({ key }) => key !== 'c',
  )
  expect(others.map((one) => [one.personId, one.actions.map(({ key }) => key)])).toEqual([
    ['mia', ['a', 'b']],
  ])
})
