import { expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import {
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from './inventory-index.ts'
import { reachesOnlyTheirs } from './reaches-only-theirs.ts'

const service = (id: string) => asId<'service'>(id)
const breach = sampleBreach({
  services: ['toys', 'chat'].map((id) => ({ serviceId: service(id), as: 'service' })),
})
const quiet = sampleAccount('quiet', { serviceId: service('toys'), theirs: true })
const told = {
  breachId: breach.id,
  accountId: asId<'account'>('a'),
  noticeArrived: on('2015-12-01'),
}

it.each<[string, readonly Account[], boolean]>([
  ['an account marked theirs at one of its services alone', [quiet], true],
  [
    'an account marked theirs through a platform',
    [{ ...quiet, serviceId: undefined, platformIds: [service('chat')] }],
    true,
  ],
  ['another account too', [quiet, sampleAccount('b', { serviceId: service('chat') })], false],
  ['an account that a notice named, whatever its service', [quiet, sampleAccount('a')], false],
  [
    'an account that is not marked theirs',
    [sampleAccount('b', { serviceId: service('toys') })],
    false,
  ],
  ['nobody', [{ ...quiet, serviceId: service('books') }], false],
])('where a breach reaches %s', (_, accounts, expected) => {
  const inventory = sampleInventory({ accounts, evidence: [told] })
  expect(reachesOnlyTheirs(breach, inventoryIndex(inventory, sampleCatalogue()))).toBe(expected)
})
