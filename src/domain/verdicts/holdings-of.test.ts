import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Person } from '../model/person.ts'
import type { Service } from '../model/service.ts'
import { effectiveHoldings } from './holdings-of.ts'
import {
  on,
  sampleAccount,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
  samplePeople,
  sampleService,
} from '../test-support/sample-values.ts'

const [ana, mia, theo] = samplePeople as readonly [Person, Person, Person]
const dataClass = (id: string) => asId<'data-class'>(id)

const holds = (role: 'guardian' | 'child', ...ids: string[]): Service['holds'] =>
  ids.map((id) => ({ role, dataClass: dataClass(id), basis: 'policy', sources: ['policy'] }))

const toys = sampleService('toys', {
  kind: 'toy',
  holds: [
    ...holds('guardian', 'email', 'password', 'postal-address'),
    ...holds('child', 'name', 'birth-date'),
  ],
})
const bare = sampleService('bare', { kind: 'toy' })
const club = sampleService('club', { kind: 'club', origin: 'own' })
const catalogue = sampleCatalogue({
  services: [toys, bare, club],
  typicalHoldings: {
    toy: { guardian: [dataClass('email')], child: [dataClass('gender')] },
  },
})

const listed = (given: Partial<Account>, person: Person, parts: Partial<Inventory> = {}) => {
  const account = sampleAccount('a', { subjectIds: [ana.id, mia.id], ...given })
  const inventory = sampleInventory({ accounts: [account], ...parts })
  return effectiveHoldings({ account, person, inventory, catalogue }).map((holding) =>
    [holding.dataClass, holding.fidelity, holding.basis].join(' '),
  )
}

describe('effectiveHoldings', () => {
  it('assumes what the catalogue says of people in that role', () => {
    expect(listed({ serviceId: toys.id }, mia)).toEqual([
      'name real assumed',
      'birth-date real assumed',
    ])
    expect(listed({ serviceId: toys.id }, ana)).toEqual([
      'email real assumed',
      'password real assumed',
      'postal-address real assumed',
    ])
  })

  it('assumes what is typical of the kind where nobody has checked the service', () => {
    expect(listed({ serviceId: bare.id }, mia)).toEqual(['gender real assumed'])
  })

  it('assumes a name where nothing is known of the kind, and nothing without a service', () => {
    expect(listed({ serviceId: club.id }, mia)).toEqual(['name real assumed'])
    expect(listed({}, mia)).toEqual([])
  })

  it('takes the family at its word that a service holds nothing', () => {
    const emptied = sampleService('emptied', { kind: 'toy', overriddenOn: on('2026-11-01') })
    const account = sampleAccount('a', { serviceId: emptied.id, subjectIds: [mia.id] })
    const held = effectiveHoldings({
      account,
      person: mia,
      inventory: sampleInventory({ accounts: [account] }),
      catalogue: { ...catalogue, services: [emptied] },
    })
    expect(held).toEqual([])
  })

  it('lets what somebody said outrank what is assumed, and puts it first', () => {
    const said = {
      accountId: asId<'account'>('a'),
      subjectId: mia.id,
      dataClass: dataClass('birth-date'),
      fidelity: 'altered' as const,
      basis: 'confirmed' as const,
    }
    const elsewhere = { ...said, accountId: asId<'account'>('b') }
    const ofTheo = { ...said, subjectId: theo.id }
    const holdings = [elsewhere, ofTheo, said]
    expect(listed({ serviceId: toys.id }, mia, { holdings })).toEqual([
      'birth-date altered confirmed',
      'name real assumed',
    ])
  })

  it('knows what the login shows of its holder, and of nobody else', () => {
    const fingerprints = [
      sampleFingerprint('a', 'x'),
      sampleFingerprint('a', 'y', { kind: 'answer' }),
    ]
    const login = { userName: 'ana77', email: 'ana@example.com' }
    expect(listed(login, ana, { fingerprints })).toEqual([
      'email real assumed',
      'user-name real assumed',
      'password real assumed',
      'security-answer real assumed',
    ])
    expect(listed(login, mia, { fingerprints })).toEqual([])
    expect(listed({ ...login, kind: 'enrolment' }, ana, { fingerprints })).toEqual([])
  })

  it('assumes no address and no name that nobody wrote down', () => {
    expect(listed({ userName: 'ana77' }, ana)).toEqual(['user-name real assumed'])
    expect(listed({ email: 'ana@example.com' }, ana)).toEqual(['email real assumed'])
    expect(listed({}, ana)).toEqual([])
  })

  it('gives a holder who is no subject the login and no more', () => {
    expect(listed({ serviceId: toys.id, subjectIds: [mia.id] }, ana)).toEqual([
      'email real assumed',
      'password real assumed',
    ])
  })

  it('gives nothing to somebody the account does not concern', () => {
    expect(listed({ serviceId: toys.id }, theo)).toEqual([])
  })
})
