import { expect, it } from 'vitest'
import { asId } from '../../../../domain/model/id.ts'
import type { ImportRow, RowFilter } from '../import-types.ts'
import { madeRow } from '../test-support/made-row.ts'
import { selectionFacts, type SelectionFacts } from './selection-facts.ts'

const draft = { counts: { new: 900, known: 0, changed: 0, skipped: 3, 'needs-a-look': 2 } }
const holderId = asId<'person'>('f3f6a1f0-3f4e-4c7a-9a1a-8f3d1f1f2b11')

const facts = (
  inPage: readonly ImportRow[],
  { count = inPage.length, filter = 'all' }: { count?: number; filter?: RowFilter } = {},
): SelectionFacts =>
  selectionFacts({
    draft,
    filter,
    inPage,
    selected: new Set(Array.from({ length: count }, (_, index) => index)),
  })

it('looks at the rows themselves where the page has all of them', () => {
  expect(facts([madeRow(0)])).toEqual({ isIn: true, isOut: false, isOpen: false })
  expect(facts([madeRow(0, { outcome: 'skipped', skipReason: 'left-out' })])).toEqual({
    isIn: false,
    isOut: true,
    isOpen: false,
  })
})

it('offers to confirm guessed people, and none where nobody is guessed', () => {
  expect(facts([madeRow(0, { outcome: 'needs-a-look', holderId })]).isOpen).toBe(true)
  expect(facts([madeRow(0, { outcome: 'needs-a-look' })]).isOpen).toBe(false)
})

it('offers what the filter allows where most rows are not in the page', () => {
  expect(facts([madeRow(0)], { count: 900 })).toEqual({ isIn: true, isOut: true, isOpen: true })
  expect(facts([], { count: 900, filter: 'new' })).toEqual({
    isIn: true,
    isOut: false,
    isOpen: false,
  })
  expect(facts([], { count: 3, filter: 'skipped' })).toEqual({
    isIn: false,
    isOut: true,
    isOpen: false,
  })
})
