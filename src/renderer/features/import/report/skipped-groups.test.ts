import { expect, it } from 'vitest'
import { skippedGroups } from './skipped-groups.ts'

it('groups by reason, the most frequent first, and loses no row', () => {
  const groups = skippedGroups([
    { line: 2, title: 'a', reason: 'in-trash' },
    { line: 5, title: '', reason: 'wrong-length' },
    { line: 9, title: 'c', reason: 'wrong-length' },
  ])
  expect(groups.map(({ reason, rows }) => [reason, rows.map(({ line }) => line)])).toEqual([
    ['wrong-length', [5, 9]],
    ['in-trash', [2]],
  ])
})

it('has nothing to say where nothing was skipped', () => {
  expect(skippedGroups([])).toEqual([])
})
