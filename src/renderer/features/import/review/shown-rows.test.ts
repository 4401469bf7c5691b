import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../import-types.ts'
import { noRows } from './row-set.ts'
import { shownRows } from './shown-rows.ts'

const row = (index: number, given: Partial<ImportRow>): ImportRow => ({
  index,
  line: index + 2,
  title: `Account ${index}`,
  origins: [],
  hasPassword: true,
  questions: 0,
  match: { basis: 'none', on: '' },
  subjectIds: [],
  outcome: 'new',
  ...given,
})

const rows = [
  row(0, { title: 'Roblox', origins: ['https://www.roblox.com'], userName: 'theo' }),
  row(1, { title: 'École', outcome: 'needs-a-look', folder: 'Mia' }),
  row(2, { outcome: 'skipped', skipReason: 'in-trash' }),
]

const indexes = (wish: Partial<Parameters<typeof shownRows>[1]>): readonly number[] =>
  shownRows(rows, { filter: 'all', search: '', touched: noRows, ...wish }).map(({ index }) => index)

describe('shownRows', () => {
  it('shows all rows, or those of one outcome', () => {
    expect(indexes({})).toEqual([0, 1, 2])
    expect(indexes({ filter: 'skipped' })).toEqual([2])
  })

  it('keeps a row that was changed since the filter was chosen, in its place', () => {
    expect(indexes({ filter: 'needs-a-look', touched: new Set([0]) })).toEqual([0, 1])
  })

  it('finds title, address, login and folder, case and accents aside', () => {
    expect(indexes({ search: ' ecole ' })).toEqual([1])
    expect(indexes({ search: 'ROBLOX.com' })).toEqual([0])
    expect(indexes({ search: 'theo' })).toEqual([0])
    expect(indexes({ search: 'mia' })).toEqual([1])
    expect(indexes({ search: 'nothing' })).toEqual([])
  })

  it('applies the search to changed rows, too', () => {
    expect(indexes({ filter: 'new', search: 'ecole', touched: new Set([1]) })).toEqual([1])
    expect(indexes({ filter: 'new', search: 'roblox', touched: new Set([1]) })).toEqual([0])
  })
})
