import { describe, expect, test } from 'vitest'
import type { Breach, BreachedClass } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import { cellHolding, cellLosses } from './cell-facts.ts'
import type { SurfaceRow } from './surface-view.ts'

const lost = (
  dataClass: string,
  role: 'child' | 'guardian',
  more: Partial<BreachedClass> = {},
) => ({
  dataClass: asId<'data-class'>(dataClass),
  role,
  certainty: 'admitted' as const,
  sources: ['letter'],
  ...more,
})

const source = (id: string) => ({
  id,
  title: `Source ${id}`,
  url: 'https://example.com/',
  checked: '2026-11-01' as PartialDate,
})

const breach: Breach = {
  id: asId('toy-2015'),
  name: 'Toy, 2015',
  kind: 'breach',
  services: [
    { serviceId: asId('toy'), as: 'service' },
    { serviceId: asId('toy-chat'), as: 'service' },
  ],
  access: {},
  verified: true,
  summary: '',
  classes: [
    lost('name', 'guardian', { certainty: 'claimed' }),
    lost('name', 'child'),
    lost('voice', 'child', { serviceIds: [asId('toy-chat')] }),
    lost('password', 'guardian'),
  ],
  notTaken: [],
  counts: [],
  timeline: [],
  contested: [],
  sources: [source('letter'), source('other')],
  factSources: {},
  origin: 'catalogue',
}

const row = (serviceId: string): SurfaceRow => ({
  accountId: asId('account'),
  serviceId: asId(serviceId),
  title: 'Toy',
  breachIds: [breach.id, asId('gone')],
  cells: [],
})
const breachOf = (id: string) => (id === breach.id ? breach : undefined)
const losses = (serviceId: string, dataClass: string, role: 'child' | 'guardian') =>
  cellLosses(row(serviceId), asId(dataClass), role, breachOf)

describe('why a cell is exposed', () => {
  test('names the breach, what it says about the role, and only the sources of that', () => {
    expect(losses('toy', 'name', 'child')).toEqual([
      { breach, lost: breach.classes[1], sources: [breach.sources[0]] },
    ])
  })

  test('does not take what was lost through another service', () => {
    expect(losses('toy', 'voice', 'child')).toEqual([])
    expect(losses('toy-chat', 'voice', 'child')).toHaveLength(1)
  })

  test('takes everything where a platform was breached, which cannot be told apart', () => {
    expect(losses('school', 'voice', 'child')).toHaveLength(1)
  })

  test('falls back on the other role for a young person’s own login', () => {
    expect(losses('toy', 'password', 'child')[0]?.lost.role).toBe('guardian')
  })
})

describe('why a cell is held', () => {
  const service = {
    holds: [
      {
        role: 'child',
        dataClass: asId<'data-class'>('name'),
        basis: 'policy',
        sources: ['policy'],
      },
    ],
    sources: [source('policy'), source('other')],
  } satisfies Pick<Service, 'holds' | 'sources'>

  test('is what the catalogue says of the role', () => {
    expect(cellHolding(service, asId('name'), 'child')).toEqual({
      holding: service.holds[0],
      sources: [service.sources[0]],
    })
  })

  test('is not known where the catalogue does not say', () => {
    expect(cellHolding(service, asId('name'), 'guardian')).toBeUndefined()
    expect(cellHolding(undefined, asId('name'), 'child')).toBeUndefined()
  })
})
