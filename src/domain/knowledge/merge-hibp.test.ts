import { describe, expect, it } from 'vitest'
import type { Breach, HibpFlag } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { asId } from '../model/id.ts'
import type { HibpEntry } from '../model/hibp-list.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Service } from '../model/service.ts'
import { sampleEntry, sampleList } from '../test-support/sample-hibp.ts'
import {
  lostClass,
  on,
  sampleBreach,
  sampleCatalogue,
  sampleClasses,
  sampleService,
} from '../test-support/sample-values.ts'
import { householdCatalogue } from './household-catalogue.ts'

const nothing: Knowledge = {
  ownServices: [],
  ownBreaches: [],
  overrides: [],
  additions: [],
  learned: [],
}

const hibpNames: Readonly<Record<string, readonly string[]>> = {
  name: ['Names'],
  email: ['Email addresses'],
  password: ['Passwords'],
  'birth-date': ['Dates of birth'],
}
const dataClasses = sampleClasses.map((one) => ({ ...one, hibpNames: hibpNames[one.id] ?? [] }))

const toys = sampleService('toys', { domains: ['toys.example'] })
const curated = sampleBreach({
  hibp: { name: 'Toys', flags: ['retired'] },
  classes: [lostClass('name', 'child'), lostClass('email', 'guardian')],
})

const merged = (
  entries: readonly HibpEntry[],
  given: Partial<Catalogue> = {},
  knowledge: Partial<Knowledge> = {},
): Catalogue =>
  householdCatalogue(
    sampleCatalogue({ services: [toys], breaches: [curated], dataClasses, ...given }),
    { ...nothing, ...knowledge, hibp: sampleList(...entries) },
  )

const breachOf = (catalogue: Catalogue, id: string): Breach | undefined =>
  catalogue.breaches.find((breach) => breach.id === id)
const serviceOf = (catalogue: Catalogue, id: string): Service | undefined =>
  catalogue.services.find((service) => service.id === id)

describe('an entry the catalogue has', () => {
  const entry = sampleEntry('Toys', {
    accounts: 4_833_678,
    flags: ['verified', 'sensitive'],
    dataClasses: ['Names', 'Email addresses', 'Passwords', 'Beauty ratings'],
  })

  it('stands, and carries what they say of it', () => {
    const catalogue = merged([entry])
    expect(catalogue.breaches).toHaveLength(1)
    expect(breachOf(catalogue, 'toys-2015')).toEqual({
      ...curated,
      hibp: {
        name: 'Toys',
        added: '2015-12-05',
        modified: '2015-12-05',
        flags: ['verified', 'sensitive', 'retired'],
        breachDate: '2015-11-13',
        accounts: 4_833_678,
        classes: ['name', 'email', 'password'],
        otherClasses: ['Beauty ratings'],
        description: 'In November 2015 Toys lost its customers.',
      },
      hibpDiffers: [{ about: 'classes-more', classes: [asId('password')] }],
    })
  })

  it('takes no entry’s facts but those of its own name', () => {
    const catalogue = merged([sampleEntry('ToysTwo', { domain: 'toys.example' })])
    expect(breachOf(catalogue, 'toys-2015')).toEqual(curated)
    expect(breachOf(catalogue, 'hibp:toystwo')?.services).toEqual([
      { serviceId: 'toys', as: 'service' },
    ])
  })

  it.each<[string, Partial<Breach>, Partial<HibpEntry>, Breach['hibpDiffers']]>([
    ['agrees', {}, {}, undefined],
    ['their date is the first day', {}, { breachDate: on('2015-11-12') }, undefined],
    ['their date is the last day', {}, { breachDate: on('2015-11-29') }, undefined],
    [
      'their date is the day before',
      {},
      { breachDate: on('2015-11-11') },
      [{ about: 'date', ours: '2015-11-12', theirs: '2015-11-11' }],
    ],
    [
      'their date is the day after',
      {},
      { breachDate: on('2015-11-30') },
      [{ about: 'date', ours: '2015-11-29', theirs: '2015-11-30' }],
    ],
    ['our month has their day', { access: { from: on('2015-11') } }, {}, undefined],
    ['we have no date', { access: {} }, {}, undefined],
    [
      'we know the day of the copy alone',
      { access: {}, copied: on('2015-11-14') },
      {},
      [{ about: 'date', ours: '2015-11-14', theirs: '2015-11-13' }],
    ],
    [
      'they count fewer, and have a word for it',
      { classes: [...curated.classes, lostClass('birth-date', 'child')] },
      {},
      [{ about: 'classes-fewer', classes: [asId('birth-date')] }],
    ],
    [
      'they count fewer, for want of a word',
      { classes: [...curated.classes, lostClass('voice-recording', 'child')] },
      {},
      undefined,
    ],
    [
      'they have not verified it',
      {},
      { flags: [] },
      [{ about: 'verified', ours: true, theirs: false }],
    ],
    [
      'they call it made up',
      {},
      { flags: ['verified', 'fabricated'] },
      [{ about: 'verified', ours: true, theirs: false }],
    ],
    [
      'only they have verified it',
      { verified: false },
      {},
      [{ about: 'verified', ours: false, theirs: true }],
    ],
  ])('differs: %s', (_, ours, theirs, expected) => {
    const catalogue = merged([sampleEntry('Toys', theirs)], {
      breaches: [{ ...curated, ...ours }],
    })
    expect(breachOf(catalogue, 'toys-2015')?.hibpDiffers).toEqual(expected)
  })

  it('keeps its weight where the catalogue holds it as verified', () => {
    const flags: readonly HibpFlag[] = ['fabricated', 'spam-list', 'malware', 'stealer-log']
    const verified = merged([sampleEntry('Toys', { flags })])
    expect(breachOf(verified, 'toys-2015')?.hibp?.flags).toEqual(['retired'])
    const doubtful = merged([sampleEntry('Toys', { flags })], {
      breaches: [{ ...curated, verified: false }],
    })
    expect(breachOf(doubtful, 'toys-2015')?.hibp?.flags).toEqual([...flags, 'retired'])
    const known = merged([sampleEntry('Toys')], {
      breaches: [{ ...curated, hibp: { name: 'Toys', flags: ['fabricated'] } }],
    })
    expect(breachOf(known, 'toys-2015')?.hibp?.flags).toContain('fabricated')
  })
})

describe('an entry only the list has', () => {
  it('becomes a breach of whoever owns its domain, and nothing of it is dropped', () => {
    const entry = sampleEntry('ToysForum', {
      title: 'Toys Forum',
      domain: 'forum.toys.example',
      dataClasses: ['Names', 'Email addresses', 'Passwords', 'Beauty ratings'],
      flags: ['verified', 'sensitive'],
    })
    expect(breachOf(merged([entry]), 'hibp:toysforum')).toEqual({
      id: 'hibp:toysforum',
      name: 'Toys Forum, 2015',
      kind: 'breach',
      services: [{ serviceId: 'toys', as: 'service' }],
      access: {},
      verified: true,
      summary: 'In November 2015 ToysForum lost its customers.',
      classes: [
        ...['name', 'email', 'password'].map((id) => theirClass(id, 'guardian')),
        theirClass('name', 'child'),
      ],
      notTaken: [],
      counts: [{ of: 'accounts', value: 1000, label: 'counted-by-hibp', sources: ['hibp'] }],
      timeline: [],
      contested: [],
      hibp: {
        name: 'ToysForum',
        added: '2015-12-05',
        modified: '2015-12-05',
        flags: ['verified', 'sensitive'],
        breachDate: '2015-11-13',
        accounts: 1000,
        classes: ['name', 'email', 'password'],
        otherClasses: ['Beauty ratings'],
        description: 'In November 2015 ToysForum lost its customers.',
      },
      sources: [
        {
          id: 'hibp',
          title: 'Have I Been Pwned: Toys Forum, 2015',
          url: 'https://haveibeenpwned.com/Breach/ToysForum',
          checked: '2026-11-20',
        },
      ],
      factSources: { services: ['hibp'] },
      origin: 'hibp',
    })
  })

  const theirClass = (id: string, role: 'guardian' | 'child') =>
    lostClass(id, role, { certainty: 'shown-by-others', sources: ['hibp'] })

  it.each<[readonly HibpFlag[], boolean]>([
    [['verified'], true],
    [['verified', 'retired'], true],
    [['verified', 'spam-list'], true],
    [[], false],
    [['fabricated'], false],
  ])('with %j is verified: %s', (flags, verified) => {
    const breach = breachOf(merged([sampleEntry('Other', { flags })]), 'hibp:other')
    expect(breach?.verified).toBe(verified)
    expect(breach?.hibp?.flags).toEqual(flags)
    expect(breach?.classes[0]?.certainty).toBe(verified ? 'shown-by-others' : 'claimed')
  })

  it('makes one service of each site that nobody has', () => {
    const catalogue = merged([
      sampleEntry('AdobeTwo', { domain: 'Adobe.com', added: on('2023-01-01') }),
      sampleEntry('Adobe', { title: 'Adobe Inc', domain: 'adobe.com', added: on('2013-12-04') }),
    ])
    expect(catalogue.services.map(({ id }) => id)).toEqual(['toys', 'hibp:adobe-com'])
    expect(serviceOf(catalogue, 'hibp:adobe-com')).toMatchObject({
      name: 'Adobe Inc',
      kind: 'other',
      domains: ['adobe.com'],
      origin: 'hibp',
    })
    for (const id of ['hibp:adobe', 'hibp:adobetwo']) {
      expect(breachOf(catalogue, id)?.services).toEqual([
        { serviceId: 'hibp:adobe-com', as: 'service' },
      ])
    }
  })

  it.each<[string, string, readonly string[]]>([
    ['without a domain is nobody’s', '', []],
    ['with junk for a domain is nobody’s', 'not a domain', []],
    ['does not go by an ending', 'mytoys.example', ['hibp:mytoys-example']],
    ['does not go by a public suffix', 'other.wixsite.com', ['hibp:other-wixsite-com']],
    ['goes by a platform as a platform', 'portal.example', ['portal']],
    ['goes by each service of a shared domain', 'both.example', ['one', 'two']],
    ['does not go down from a domain to a host below it', 'edu.example', ['hibp:edu-example']],
    ['knows a host that a service lists', 'lab.edu.example', ['lab']],
    ['knows a name in other letters', 'bücher.example', ['books']],
  ])('%s', (_, domain, expected) => {
    const services = [
      toys,
      sampleService('portal', { domains: ['portal.example'], platform: true }),
      sampleService('one', { domains: ['both.example'] }),
      sampleService('two', { domains: ['both.example'] }),
      sampleService('lab', { domains: ['lab.edu.example'] }),
      sampleService('wix', { domains: ['wixsite.com'] }),
      sampleService('books', { domains: ['xn--bcher-kva.example'] }),
    ]
    const breach = breachOf(merged([sampleEntry('Other', { domain })], { services }), 'hibp:other')
    expect(breach?.services.map(({ serviceId }) => serviceId)).toEqual(expected)
    const platform = breach?.services.find(({ serviceId }) => serviceId === 'portal')
    expect(platform?.as ?? 'platform').toBe('platform')
  })

  it('keeps a host and its domain apart where only one is known', () => {
    const catalogue = merged(
      [
        sampleEntry('Lab', { domain: 'lab.edu.example' }),
        sampleEntry('Edu', { domain: 'edu.example' }),
      ],
      { services: [sampleService('lab', { domains: ['lab.edu.example'] })] },
    )
    expect(breachOf(catalogue, 'hibp:lab')?.services[0]?.serviceId).toBe('lab')
    expect(breachOf(catalogue, 'hibp:edu')?.services[0]?.serviceId).toBe('hibp:edu-example')
  })

  it('belongs to a service of the family’s own, and to one they gave the domain to', () => {
    const own = sampleService('own:1', { domains: ['club.example'], origin: 'own' })
    const catalogue = merged(
      [
        sampleEntry('Club', { domain: 'club.example' }),
        sampleEntry('Dolls', { domain: 'dolls.example' }),
      ],
      {},
      {
        ownServices: [own],
        overrides: [
          {
            serviceId: asId('toys'),
            saidOn: on('2026-01-01'),
            domains: ['dolls.example'],
            holds: [],
          },
        ],
      },
    )
    expect(breachOf(catalogue, 'hibp:club')?.services[0]?.serviceId).toBe('own:1')
    expect(breachOf(catalogue, 'hibp:dolls')?.services[0]?.serviceId).toBe('toys')
  })

  it('has the year in its name once, and a summary that fits', () => {
    const long = `${'word '.repeat(200)}end`
    const catalogue = merged([
      sampleEntry('Neo', { title: 'Neo (2015)', description: long }),
      sampleEntry('Bare', { title: ' ', description: '' }),
    ])
    expect(breachOf(catalogue, 'hibp:neo')?.name).toBe('Neo (2015)')
    expect(breachOf(catalogue, 'hibp:neo')?.summary.length).toBeLessThanOrEqual(600)
    expect(breachOf(catalogue, 'hibp:neo')?.summary).toMatch(/word…$/)
    expect(breachOf(catalogue, 'hibp:neo')?.hibp?.description).toBe(long)
    expect(breachOf(catalogue, 'hibp:bare')).toMatchObject({
      name: 'Bare, 2015',
      summary: 'Bare, 2015',
    })
  })

  it('keeps its id when the list grows, and when the catalogue takes its namesake over', () => {
    const older = sampleEntry('FooBar', { added: on('2014-01-01') })
    const newer = sampleEntry('Foobar', { added: on('2020-01-01'), domain: 'x.example' })
    const ids = (catalogue: Catalogue) =>
      new Map(catalogue.breaches.map(({ id, hibp }) => [hibp?.name, id]))
    expect(ids(merged([older])).get('FooBar')).toBe('hibp:foobar')
    const both = ids(merged([newer, older]))
    expect([both.get('FooBar'), both.get('Foobar')]).toEqual(['hibp:foobar', 'hibp:foobar-2'])
    const taken = merged([newer, older], {
      breaches: [sampleBreach({ id: asId('foo'), hibp: { name: 'FooBar', flags: [] } })],
    })
    expect(ids(taken).get('Foobar')).toBe('hibp:foobar-2')
  })

  it('gives ids that the contract takes, whatever the names are', () => {
    const names = ['李小龍', '-a-', 'a'.repeat(300), 'Zoë & Co', '__proto__', '', ' ']
    const catalogue = merged(names.map((name) => sampleEntry(name, { domain: `${name}.example` })))
    const ids = [...catalogue.breaches, ...catalogue.services].map(({ id }) => id)
    for (const id of ids) expect(id).toMatch(/^(?:own:|hibp:)?[a-z0-9][a-z0-9-]{0,80}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(catalogue.breaches).toHaveLength(1 + names.length)
  })
})
