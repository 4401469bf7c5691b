import { expect, it } from 'vitest'
import type { ImportRow } from '../import-types.ts'
import { followsEarlierRow, rowsFor } from './rows-for.ts'

const row = (index: number, given: Partial<ImportRow>): ImportRow => ({
  index,
  line: index,
  title: '',
  origins: [],
  hasPassword: false,
  questions: 0,
  match: { basis: 'none', on: '' },
  subjectIds: [],
  outcome: 'new',
  ...given,
})

const rows = [
  row(0, {}),
  row(1, { outcome: 'needs-a-look' }),
  row(2, { outcome: 'changed', peopleFrom: 'known-account' }),
  row(3, { outcome: 'known', peopleFrom: 'title' }),
]
const indexes = (field: Parameters<typeof rowsFor>[0]): readonly number[] =>
  rowsFor(field, rows).map(({ index }) => index)

it('changes whom a row is about only where an account is added', () => {
  expect(indexes('about')).toEqual([0, 1])
})

it('leaves the holder of accounts that are in the vault, and moves rows of one account together', () => {
  expect(indexes('holder')).toEqual([0, 1, 3])
})

it('changes the service of any row', () => {
  expect(indexes('service')).toEqual([0, 1, 2, 3])
})

it('knows rows that only add to an earlier row of the file', () => {
  expect(rows.filter(followsEarlierRow).map(({ index }) => index)).toEqual([3])
})
