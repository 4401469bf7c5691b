import { expect, test } from 'vitest'
import { findIndex } from '../../../domain/find/find-index.ts'
import { asId } from '../../../domain/model/id.ts'
import { goResults, type Anywhere } from './go-results.ts'
import type { GoTarget } from './go-target.ts'

const nothing = { best: [], total: 0, score: 0, forgave: false }
const lock: GoTarget = { kind: 'lock' }

const found = (text: string, anywhere: Partial<Anywhere> | undefined) =>
  goResults({
    text,
    people: findIndex([{ target: lock, name: 'Mia', isOurs: true }]),
    places: findIndex([{ target: lock, name: 'Print Mia’s checklist', also: ['Mia'] }]),
    anywhere: anywhere && {
      accounts: nothing,
      services: nothing,
      breaches: nothing,
      ...anywhere,
    },
    heldBy: (id) => `${id}’s`,
  }).map(({ name, total, options }) => [name, total, options.map((one) => one.detail ?? one.name)])

test('puts the kind that fits best first, and people first among equals', () => {
  const account = { id: asId<'account'>('1'), name: 'Miaow', holderId: asId<'person'>('Ana') }
  expect(
    found('mia', { accounts: { best: [account], total: 7, score: 47, forgave: false } }),
  ).toEqual([
    ['people', 1, ['Mia']],
    ['accounts', 7, ['Ana’s']],
    ['places', 1, ['Print Mia’s checklist']],
  ])
})

test('leaves out what is only like it', () => {
  const service = { id: asId<'service'>('s'), name: 'Mja' }
  expect(
    found('mia', { services: { best: [service], total: 1, score: 15, forgave: true } }),
  ).toEqual([
    ['people', 1, ['Mia']],
    ['places', 1, ['Print Mia’s checklist']],
  ])
  expect(
    found('zzz', { services: { best: [service], total: 1, score: 15, forgave: true } }),
  ).toEqual([['services', 1, ['Mja']]])
})

test('shows what the page itself knows while the program has not answered', () => {
  expect(found('print', undefined)).toEqual([['places', 1, ['Print Mia’s checklist']]])
  expect(found('zzz', undefined)).toEqual([])
})
