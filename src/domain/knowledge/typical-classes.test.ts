import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { typicalClasses } from './typical-classes.ts'

const email = asId<'data-class'>('email')

it('is what the kind holds of the role, else a name', () => {
  const typical = { toy: { guardian: [email], child: [] } }
  expect(typicalClasses(typical, 'toy', 'guardian')).toEqual(['email'])
  expect(typicalClasses(typical, 'toy', 'child')).toEqual(['name'])
  expect(typicalClasses(typical, 'game', 'guardian')).toEqual(['name'])
})
