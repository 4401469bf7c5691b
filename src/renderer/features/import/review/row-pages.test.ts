import { expect, it } from 'vitest'
import { pagesOf } from './row-pages.ts'

it('names every page that has one of the rows', () => {
  expect(pagesOf(0, 12)).toEqual([0])
  expect(pagesOf(95, 104)).toEqual([0, 1])
  expect(pagesOf(99, 300)).toEqual([0, 1, 2, 3])
  expect(pagesOf(-5, 3)).toEqual([0])
})
