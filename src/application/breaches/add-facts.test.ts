import { expect, onTestFinished, test } from 'vitest'
import type { Breach } from '../../domain/model/breach.ts'
import { asId } from '../../domain/model/id.ts'
import { addition, clubBreach } from '../../vault/test-support/sample-knowledge.ts'
import { openTestVault } from '../imports/test-support/open-test-vault.ts'
import { addedFacts } from './add-facts.ts'

const toys: Breach = {
  ...clubBreach('toys-2026'),
  origin: 'catalogue',
  hibp: { name: 'Toys', flags: ['verified'] },
}

test('what was added while only the breach list knew a breach stays in sight, to be taken back', () => {
  const { vault, remove } = openTestVault()
  onTestFinished(remove)
  for (const [id, breachId] of [
    ['before', 'hibp:toys'],
    ['other', 'hibp:other'],
    ['since', 'toys-2026'],
  ] as const) {
    vault.additions.add(addition(id, breachId))
  }
  const ports = {
    openVault: () => vault,
    catalogue: () => ({
      version: '2026-11-22',
      services: [],
      breaches: [toys],
      dataClasses: [],
      typicalHoldings: {},
    }),
  }
  const idsOf = (id: string) => addedFacts(ports, asId(id)).map(({ additionId }) => additionId)
  expect(idsOf('toys-2026')).toEqual(['since', 'before'])
  expect(idsOf('hibp:other')).toEqual(['other'])
})
