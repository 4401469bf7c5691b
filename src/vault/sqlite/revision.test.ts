import { expect, test } from 'vitest'
import { asId } from '../../domain/model/id.ts'
import { day } from '../test-support/sample-content.ts'
import { testVault } from '../test-support/test-vault.ts'

test('another number after what views are derived from was written', () => {
  const vault = testVault()
  const before = vault.revision()
  expect(vault.revision()).toBe(before)
  vault.people.add({ id: asId('noor'), role: 'child', name: 'Noor' })
  const added = vault.revision()
  expect(added).not.toBe(before)
  vault.settled.write({ queue: 'dormant', key: 'noor', on: day('2026-11-22') })
  expect(vault.revision()).not.toBe(added)
})

test('the same number after how screens were left, named filters, the last look and the log', () => {
  const vault = testVault()
  const before = vault.revision()
  vault.layouts.write('matrix', { sort: 'worst', isCompact: true })
  vault.savedFilters.write({
    id: 'one',
    name: 'All',
    filter: { text: '', personIds: [], kinds: [], statuses: [], twoFactor: [], marks: [] },
  })
  vault.savedFilters.remove('one')
  vault.lastLook.replace({ on: day('2026-11-22'), isSaid: true, accounts: 0, people: [] })
  expect(vault.revision()).toBe(before)
})

test('no number of what was rolled back comes again', () => {
  const vault = testVault()
  const before = vault.revision()
  let inside = before
  expect(() =>
    vault.transaction(() => {
      vault.people.add({ id: asId('noor'), role: 'child', name: 'Noor' })
      inside = vault.revision()
      throw new Error('no')
    }),
  ).toThrow('no')
  expect([before, inside]).not.toContain(vault.revision())
})
