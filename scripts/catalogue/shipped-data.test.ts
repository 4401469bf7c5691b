import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '../../src/contract/catalogue.ts'
import { playbookSchema } from '../../src/contract/playbook.ts'
import type { Breach } from '../../src/domain/model/breach.ts'
import type { PersonRole } from '../../src/domain/model/person.ts'
import { checkCatalogue } from './check-entries.ts'
import { compileCatalogue } from './compile.ts'

const root = resolve(import.meta.dirname, '../../resources')
const { catalogue, playbook } = compileCatalogue(root)

/** Domains that nobody could verify for the service they are said to belong to. */
const unverifiedDomains = [
  'planetvtech.com',
  'fisher-price.com',
  'mattel.com',
  'xplora.com',
  'gabb.com',
  'moviestarplanet.com',
  'recroom.com',
  'youtubekids.com',
  'accountscenter.instagram.com',
  'discordapp.com',
  'parentsquare.com',
  'abcmouse.com',
  'mybrightwheel.com',
  'famly.co',
  'famly.co.uk',
  'lillio.com',
  'himama.com',
  'bark.us',
  'tinybeans.com',
  'nanit.com',
  'kido.school',
  'aimsweb.com',
  'bondu.com',
  'canvas.instructure.com',
  'familyorbit.com',
  'getschooled.com',
  'illuminateed.com',
  'kiddicare.com',
  'luriechildrens.org',
  'oneclass.com',
  'raptortech.com',
  'teensafe.com',
  'toysrus.ca',
]

describe('the shipped data', () => {
  it('has no problems', () => {
    expect(checkCatalogue(root)).toEqual([])
  })

  it('comes through the contract unchanged', () => {
    expect(catalogueSchema.parse(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue)
    expect(playbookSchema.parse(JSON.parse(JSON.stringify(playbook)))).toEqual(playbook)
  })

  it('is the same each time it is compiled, under the day of its newest fact', () => {
    expect(JSON.stringify(compileCatalogue(root))).toBe(JSON.stringify({ catalogue, playbook }))
    expect(catalogue.version).toBe('2026-11-22')
    expect(playbook.version).toBe('2026-11-22')
  })

  it('carries no domain that could not be verified', () => {
    const domains = catalogue.services.flatMap((service) => service.domains)
    expect(domains.filter((domain) => unverifiedDomains.includes(domain))).toEqual([])
  })

  it('calls for a credit freeze only where a social security number was lost, else leaves it to the family', () => {
    const must = playbook.actions.filter((action) => /^freeze-.*-ssn$/.test(action.id))
    expect(must.map((action) => action.when.anyClass)).toEqual(
      must.map(() => ['social-security-number']),
    )
    expect(must).toHaveLength(3)
    const consider = playbook.actions.filter((action) => action.id.startsWith('consider-'))
    expect(consider.map((action) => action.when.noneOfClasses)).toEqual(
      consider.map(() => ['social-security-number']),
    )
    expect(consider).toHaveLength(3)
  })
})

describe('the VTech breach', () => {
  const vtech = catalogue.breaches.find((breach) => breach.id === 'vtech-2015') as Breach
  const kidConnect = ['vtech-kid-connect']
  const lost = (role: PersonRole) =>
    vtech.classes
      .filter((one) => one.role === role)
      .map((one) => [one.dataClass, one.certainty, one.storedAs, one.serviceIds])

  it('lost these kinds of data about guardians and no others', () => {
    expect(lost('guardian')).toEqual([
      ['name', 'admitted', undefined, undefined],
      ['email', 'admitted', undefined, undefined],
      ['password', 'admitted', 'weak-hash', undefined],
      ['security-answer', 'admitted', 'plain-text', undefined],
      ['ip-address', 'admitted', undefined, undefined],
      ['postal-address', 'admitted', undefined, undefined],
      ['activity-history', 'admitted', undefined, undefined],
      ['chat-with-child', 'shown-by-others', undefined, kidConnect],
    ])
  })

  it('lost these kinds of data about children and no others', () => {
    expect(lost('child')).toEqual([
      ['name', 'admitted', undefined, undefined],
      ['gender', 'admitted', undefined, undefined],
      ['birth-date', 'admitted', undefined, undefined],
      ['profile-photo', 'shown-by-others', 'encrypted-keys-lost', kidConnect],
      ['voice-recording', 'shown-by-others', 'encrypted-keys-lost', kidConnect],
      ['chat-with-child', 'shown-by-others', undefined, kidConnect],
    ])
  })

  it('has the dates and numbers of the record', () => {
    expect(vtech).toMatchObject({
      access: { from: '2015-11-12', to: '2015-11-29' },
      copied: '2015-11-14',
      discovered: '2015-11-24',
      disclosed: '2015-11-27',
      hibp: { name: 'VTech', added: '2015-11-25', flags: ['verified', 'retired'] },
    })
    expect(vtech.counts.map((count) => [count.value, count.label])).toEqual([
      [4854209, 'confirmed-by-company'],
      [6368509, 'confirmed-by-company'],
      [4833678, 'counted-by-hibp'],
    ])
    expect(vtech.notTaken.map((kept) => kept.dataClass)).toEqual([
      'payment-card',
      'social-security-number',
      'identity-document',
    ])
  })

  it('touches two services that are suspended, and every lost class is held by one of them', () => {
    const services = catalogue.services.filter((service) =>
      vtech.services.some((affected) => affected.serviceId === service.id),
    )
    expect(services.map((service) => [service.id, service.status, service.statusSince])).toEqual([
      ['vtech-kid-connect', 'suspended', '2015-11'],
      ['vtech-learning-lodge', 'suspended', '2015-11'],
    ])
    const held = services.flatMap((service) =>
      service.holds.map((holding) => `${holding.role} ${holding.dataClass}`),
    )
    expect(held).toEqual(
      expect.arrayContaining(vtech.classes.map((one) => `${one.role} ${one.dataClass}`)),
    )
  })
})
