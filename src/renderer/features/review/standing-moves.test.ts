import { expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { standingMoves } from './standing-moves.ts'

const [mia, theo] = [asId<'person'>('mia'), asId<'person'>('theo')]
const facts = { exposed: 3, asked: 1, steps: 5 }

it('names who comes to another level, together where it is the same, and counts the rest', () => {
  const before = [
    { personId: mia, level: 'possible' as const, ...facts },
    { personId: theo, level: 'likely' as const, ...facts },
  ]
  expect(standingMoves(before, before)).toEqual({ levels: [], exposed: 0, asked: 0, steps: 0 })
  const now = [
    { personId: mia, level: 'confirmed' as const, ...facts, steps: 7 },
    { personId: theo, level: 'confirmed' as const, ...facts, asked: 0 },
  ]
  expect(standingMoves(before, now)).toEqual({
    levels: [{ level: 'confirmed', personIds: [mia, theo] }],
    exposed: 0,
    asked: -1,
    steps: 2,
  })
})

it('takes somebody who was not in it before as moved', () => {
  expect(standingMoves([], [{ personId: mia, level: 'possible', ...facts }]).levels).toEqual([
    { level: 'possible', personIds: [mia] },
  ])
})
