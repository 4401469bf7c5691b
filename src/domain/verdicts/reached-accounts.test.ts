import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import {
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from './inventory-index.ts'
import { reachedAccounts } from './reached-accounts.ts'

const toys = asId<'service'>('toys')
const mail = asId<'service'>('mail')
const books = asId<'service'>('books')
const breach = sampleBreach({
  services: [toys, mail].map((serviceId) => ({ serviceId, as: 'service' })),
})
const services = [
  sampleService('toys'),
  sampleService('mail', { kind: 'platform-account' }),
  sampleService('books'),
]

it('are in working order, whatever brought the breach to them, and each stands there once', () => {
  const accounts = [
    sampleAccount('z', { serviceId: toys }),
    sampleAccount('c', { serviceId: toys, platformIds: [mail] }),
    sampleAccount('y', { serviceId: mail }),
    sampleAccount('a', { serviceId: books }),
    sampleAccount('b'),
    sampleAccount('quiet', { serviceId: toys, theirs: true }),
    sampleAccount('unnamed'),
  ]
  const evidence = ['c', 'b', 'a', 'quiet'].map((id) => ({
    breachId: breach.id,
    accountId: asId<'account'>(id),
    noticeArrived: on('2015-12-01'),
  }))
  const index = inventoryIndex(
    sampleInventory({ accounts, evidence }),
    sampleCatalogue({ services }),
  )
  expect(reachedAccounts(breach, index).map(({ id }) => id)).toEqual(['y', 'a', 'b', 'c', 'z'])
})
