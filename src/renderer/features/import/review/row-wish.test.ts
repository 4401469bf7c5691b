import { expect, it } from 'vitest'
import { noRows } from './row-set.ts'
import { rowQuery, type RowWish } from './row-wish.ts'

const query = (wish: Partial<RowWish>): unknown =>
  rowQuery({ filter: 'all', search: '', touched: noRows, ...wish })

it('asks for all rows, for one outcome, or for those that are not about a child', () => {
  expect(query({})).toEqual({})
  expect(query({ filter: 'changed' })).toEqual({ outcome: 'changed' })
  expect(query({ filter: 'not-about-child' })).toEqual({ notAboutChild: true })
})

it('asks for what is searched, without the spaces around it', () => {
  expect(query({ search: ' roblox ' })).toEqual({ search: 'roblox' })
  expect(query({ search: '  ' })).toEqual({})
})

it('keeps changed rows in sight where a filter would hide them', () => {
  const touched = new Set([10, 9])
  expect(query({ filter: 'new', touched })).toEqual({ outcome: 'new', also: [9, 10] })
  expect(query({ touched })).toEqual({})
})
