import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import {
  ana,
  mia,
  on,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  samplePeople,
  theo,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import type { ChecklistContext } from './checklist-context.ts'
import { stepParams } from './step-params.ts'

const dataClass = (id: string) => asId<'data-class'>(id)
const ben = asId<'person'>('ben')
const linkage = (childId: typeof mia, throughId: typeof mia, lost: string) => ({
  childId,
  throughId,
  dataClass: dataClass(lost),
  accountId: asId<'account'>('a'),
})

const context: ChecklistContext = {
  assessment: {
    people: [],
    linkages: [
      linkage(mia, ana, 'postal-address'),
      linkage(mia, ben, 'location'),
      linkage(mia, asId<'person'>('gone'), 'postal-address'),
      linkage(theo, ben, 'postal-address'),
    ],
  },
  breach: sampleBreach(),
  index: inventoryIndex(
    sampleInventory({ people: [...samplePeople, { id: ben, role: 'guardian', name: 'Ben' }] }),
    sampleCatalogue(),
  ),
  records: new Map(),
  deeds: new Map(),
  openedOn: undefined,
  verdicts: new Map(),
  touched: new Set(),
  today: on('2026-11-22'),
  fallsOf: () => [],
  breachServiceOf: () => '',
}

it.each<[string, readonly string[] | undefined, string]>([
  ['the fact the step is about', ['postal-address'], 'Ana'],
  ['another fact', ['location'], 'Ben'],
  ['any of several', ['location', 'postal-address'], 'Ana, Ben'],
  ['whatever fact', undefined, 'Ana, Ben'],
  ['a fact nobody leads to', ['location-history'], ''],
])('names those of the household through whom a child is linked to %s', (_, facts, through) => {
  const person = { id: mia, role: 'child' as const, name: 'Mia' }
  const linkedTo = facts?.map(dataClass)
  expect(stepParams({ person, breached: [], linkedTo }, context)['through']).toBe(through)
})
