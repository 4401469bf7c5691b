import { expect, it } from 'vitest'
import { madeRow } from '../test-support/made-row.ts'
import { bulkTarget, followsEarlierRow } from './rows-for.ts'

const rows = [
  madeRow(0),
  madeRow(1, { outcome: 'needs-a-look' }),
  madeRow(2, { outcome: 'changed', peopleFrom: 'known-account' }),
  madeRow(3, { outcome: 'known', peopleFrom: 'title' }),
]
const all = new Set([0, 1, 2, 3])
const indexes = (field: Parameters<typeof bulkTarget>[0]): readonly number[] =>
  bulkTarget(field, all, rows).indexes

it('changes whom a row is about only where an account is added', () => {
  expect(indexes('about')).toEqual([0, 1])
})

it('leaves the holder of accounts that are in the vault, and moves rows of one account together', () => {
  expect(indexes('holder')).toEqual([0, 1, 3])
})

it('changes the service of any row', () => {
  expect(indexes('service')).toEqual([0, 1, 2, 3])
})

it('means all that are selected where the page has not all of them', () => {
  expect(bulkTarget('about', new Set([0, 2, 900]), rows.slice(0, 2))).toEqual({
    indexes: [0, 2, 900],
    rows: [],
  })
})

it('knows rows that only add to an earlier row of the file', () => {
  expect(rows.filter(followsEarlierRow).map(({ index }) => index)).toEqual([3])
})
