import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import {
  mia,
  on,
  sampleAccount,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'
import { inventoryIndex, placeToFix } from './inventory-index.ts'

const service = (id: string) => asId<'service'>(id)
const catalogue = sampleCatalogue({
  services: [
    sampleService('toys', { kind: 'toy' }),
    sampleService('mail', { kind: 'platform-account' }),
    sampleService('chat', { kind: 'messaging' }),
    sampleService('bank', { kind: 'money' }),
    sampleService('shop', { kind: 'shopping' }),
  ],
})

const indexOf = (accounts: readonly Account[], parts: Partial<Inventory> = {}) =>
  inventoryIndex(sampleInventory({ accounts, ...parts }), catalogue)

describe('the order in which accounts are put right', () => {
  const account = (id: string, serviceId: string | undefined, title = 'Same') =>
    sampleAccount(id, {
      title,
      serviceId: serviceId === undefined ? undefined : service(serviceId),
    })

  const accounts = [
    account('g', 'toys'),
    account('f', undefined),
    account('h', 'not-there'),
    account('z', 'toys', 'Earlier'),
    account('a', 'toys', 'Title'),
    account('e', 'shop'),
    account('d', 'bank'),
    account('c', 'chat'),
    account('b', 'mail', 'Zoo'),
  ]
  const inOrder = ['b', 'c', 'd', 'e', 'z', 'f', 'g', 'h', 'a']

  it('is what resets others, then messages, money, shops and the rest, by title and id', () => {
    expect([...indexOf(accounts).accounts.keys()]).toEqual(inOrder)
    expect([...indexOf(accounts.toReversed()).accounts.keys()]).toEqual(inOrder)
    expect([...indexOf(accounts).rank]).toEqual(inOrder.map((id, place) => [id, place]))
  })

  it('has one last place for all the rest', () => {
    const { services } = indexOf([])
    const places = ['mail', 'chat', 'bank', 'shop', 'toys', 'not-there', undefined].map((id) =>
      placeToFix(account('x', id), services),
    )
    expect(places).toEqual([0, 1, 2, 3, 4, 4, 4])
  })
})

describe('the look-ups', () => {
  const own = sampleAccount('own', { serviceId: service('toys'), platformIds: [service('chat')] })
  const twice = sampleAccount('twice', {
    serviceId: service('toys'),
    platformIds: [service('toys')],
  })
  const unnamed = sampleAccount('unnamed')
  const theirs = sampleAccount('theirs', { serviceId: service('toys'), theirs: true })
  const holding = (accountId: string) => ({
    accountId: asId<'account'>(accountId),
    subjectId: mia,
    dataClass: asId<'data-class'>('name'),
    fidelity: 'real' as const,
    basis: 'confirmed' as const,
  })
  const evidence = (accountId: string) => ({
    breachId: asId<'breach'>('toys-2015'),
    accountId: asId<'account'>(accountId),
    noticeArrived: on('2015-12-01'),
  })
  const index = indexOf([own, twice, unnamed, theirs], {
    holdings: [holding('own'), holding('theirs')],
    fingerprints: [
      sampleFingerprint('own', 'x'),
      sampleFingerprint('twice', 'x'),
      sampleFingerprint('own', 'x', { kind: 'answer' }),
      sampleFingerprint('theirs', 'y'),
    ],
    evidence: [evidence('own'), evidence('theirs')],
  })
  const ids = (accounts: readonly Account[] | undefined) => accounts?.map(({ id }) => id)

  it('find an account by its service and by its platforms, once', () => {
    expect(ids(index.accountsOfService.get(service('toys')))).toEqual(['own', 'twice'])
    expect(ids(index.accountsOfService.get(service('chat')))).toEqual(['own'])
    expect(index.accountsOfService.size).toBe(2)
  })

  it('know of accounts marked theirs where they are, what they hold and which secrets they use', () => {
    expect(ids(index.theirsOfService.get(service('toys')))).toEqual(['theirs'])
    expect(index.theirsOfService.size).toBe(1)
    expect([...index.secretsOfTheirs]).toEqual(['password:y'])
    expect(index.holdings.get(theirs.id)).toHaveLength(1)
    expect([
      index.accounts.has(theirs.id),
      index.rank.has(theirs.id),
      index.fingerprints.has(theirs.id),
      index.fingerprintsAlike.has('password:y'),
    ]).toEqual([false, false, false, false])
    expect([...(index.evidence.get(asId('toys-2015'))?.keys() ?? [])]).toEqual(['own'])
  })

  it('put secrets of one kind together and keep kinds apart', () => {
    const whose = (key: string) =>
      index.fingerprintsAlike.get(key)?.map(({ accountId }) => accountId)
    expect(whose('password:x')).toEqual(['own', 'twice'])
    expect(whose('answer:x')).toEqual(['own'])
  })

  it('are built once for one inventory and one catalogue, and anew for another', () => {
    const inventory = sampleInventory()
    const first = inventoryIndex(inventory, catalogue)
    const other = sampleCatalogue()
    expect(inventoryIndex(inventory, other).catalogue).toBe(other)
    expect(inventoryIndex(inventory, catalogue)).toBe(first)
    expect(inventoryIndex(sampleInventory(), catalogue)).not.toBe(first)
  })
})
