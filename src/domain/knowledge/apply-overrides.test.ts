import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import type { ServiceOverride } from '../model/knowledge.ts'
import type { Service, ServiceHolding } from '../model/service.ts'
import { on, sampleService } from '../test-support/sample-values.ts'
import { applyOverrides } from './apply-overrides.ts'

const held = (role: ServiceHolding['role'], id: string, given: Partial<ServiceHolding> = {}) => ({
  role,
  dataClass: asId<'data-class'>(id),
  basis: 'policy' as const,
  sources: ['policy'],
  ...given,
})

const toys = sampleService('toys', {
  name: 'Toys',
  kind: 'toy',
  status: 'suspended',
  statusSince: on('2015-11-30'),
  statusNote: 'Taken down.',
  ageRule: 'From 6.',
  domains: ['toys.example'],
  holds: [held('child', 'name'), held('child', 'birth-date'), held('guardian', 'email')],
  sources: [{ id: 'policy', title: 'Policy', url: 'https://toys.example', checked: on('2026') }],
  factSources: { status: ['policy'], ageRule: ['policy'], domains: ['policy'] },
})

const said = (given: Partial<ServiceOverride> = {}): ServiceOverride => ({
  serviceId: toys.id,
  saidOn: on('2026-11-01'),
  domains: [],
  holds: [],
  ...given,
})

const typical = {
  toy: { guardian: [asId<'data-class'>('email')], child: [asId<'data-class'>('gender')] },
  club: { guardian: [asId<'data-class'>('phone')], child: [asId<'data-class'>('photo')] },
}

const after = (service: Service, ...overrides: readonly ServiceOverride[]): Service | undefined =>
  applyOverrides([service], overrides, typical)[0]

const classesOf = (service: Service | undefined, role: ServiceHolding['role']) =>
  service?.holds
    .filter((one) => one.role === role)
    .map(({ dataClass, basis }) => `${dataClass} ${basis}`)

describe('what the family says of a service', () => {
  it.each([undefined, ''])(
    'has the name of the service as its source where the reason is %j',
    (why) => {
      const own = after(toys, said({ why, kind: 'club', domains: [] }))
      expect(own?.sources.at(-1)).toMatchObject({ id: 'own', title: toys.name })
    },
  )

  it('stands in the place of what the catalogue says, with its own source and day', () => {
    expect(
      after(
        toys,
        said({
          why: 'They wrote to us',
          kind: 'club',
          status: 'running',
          statusSince: on('2016'),
          ageRule: 'From 8.',
          domains: ['toys.example', 'dolls.example'],
        }),
      ),
    ).toEqual({
      ...toys,
      kind: 'club',
      status: 'running',
      statusSince: '2016',
      statusNote: undefined,
      ageRule: 'From 8.',
      domains: ['toys.example', 'dolls.example'],
      holds: [held('guardian', 'email'), held('child', 'name'), held('child', 'birth-date')],
      sources: [
        ...toys.sources,
        { id: 'own', title: 'They wrote to us', url: undefined, checked: '2026-11-01' },
      ],
      factSources: { status: ['own'], ageRule: ['own'], domains: ['policy', 'own'] },
      overriddenOn: '2026-11-01',
    })
  })

  it('leaves what it does not speak of to the catalogue', () => {
    const { status, statusSince, statusNote, ageRule, kind, domains, factSources } =
      after(toys, said()) ?? toys
    expect({ status, statusSince, statusNote, ageRule, kind, domains, factSources }).toEqual({
      status: toys.status,
      statusSince: toys.statusSince,
      statusNote: toys.statusNote,
      ageRule: toys.ageRule,
      kind: toys.kind,
      domains: toys.domains,
      factSources: toys.factSources,
    })
  })

  it('drops the date and note of a status that it replaces', () => {
    expect(after(toys, said({ status: 'closed' }))).toMatchObject({
      status: 'closed',
      statusSince: undefined,
      statusNote: undefined,
    })
    expect(after(toys, said({ status: 'suspended' }))).toMatchObject({
      statusSince: '2015-11-30',
      statusNote: 'Taken down.',
    })
  })

  it.each<[string, Partial<Service>, ServiceOverride['holds'], string[]]>([
    [
      'adds a class',
      {},
      [{ ...held('child', 'photo'), held: true }],
      ['name policy', 'birth-date policy', 'photo own'],
    ],
    ['takes one away', {}, [{ ...held('child', 'name'), held: false }], ['birth-date policy']],
    [
      'says what the catalogue says',
      {},
      [{ ...held('child', 'name'), held: true }],
      ['name policy', 'birth-date policy'],
    ],
    [
      'takes away what was not there',
      {},
      [{ ...held('child', 'photo'), held: false }],
      ['name policy', 'birth-date policy'],
    ],
    [
      'speaks of the other role',
      {},
      [{ ...held('guardian', 'name'), held: false }],
      ['name policy', 'birth-date policy'],
    ],
    [
      'takes the last one away, and nothing typical comes back',
      {},
      [
        { ...held('child', 'name'), held: false },
        { ...held('child', 'birth-date'), held: false },
      ],
      [],
    ],
    [
      'adds to what is typical where nobody has checked',
      { holds: [] },
      [{ ...held('child', 'name'), held: true }],
      ['gender typical', 'name own'],
    ],
    [
      'takes away what is typical',
      { holds: [] },
      [{ ...held('child', 'gender'), held: false }],
      [],
    ],
    [
      'knows a name where nobody knows what is typical',
      { holds: [], kind: 'other' },
      [],
      ['name typical'],
    ],
  ])('%s', (_, service, holds, expected) => {
    expect(classesOf(after({ ...toys, ...service }, said({ holds })), 'child')).toEqual(expected)
  })

  it('goes by what is typical of the kind the family gives', () => {
    const service = after({ ...toys, holds: [] }, said({ kind: 'club' }))
    expect(classesOf(service, 'child')).toEqual(['photo typical'])
  })

  it('does not take the id of a source that is there', () => {
    const sources = [{ id: 'own', title: 'Owner', url: 'https://o.example', checked: on('2026') }]
    const service = after({ ...toys, sources }, said({ ageRule: 'From 8.' }))
    expect(service?.factSources.ageRule).toEqual(['own-2'])
    expect(service?.sources.map(({ id }) => id)).toEqual(['own', 'own-2'])
  })

  it('counts the later of two, in any order', () => {
    const first = said({ ageRule: 'From 8.' })
    const second = said({ ageRule: 'From 9.', saidOn: on('2026-11-02') })
    expect(after(toys, first, second)?.ageRule).toBe('From 9.')
    expect(after(toys, second, first)?.ageRule).toBe('From 9.')
  })

  it('waits for a service that is gone', () => {
    expect(applyOverrides([toys], [said({ serviceId: asId('gone') })], typical)).toEqual([toys])
  })
})
