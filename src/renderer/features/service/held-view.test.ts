import { expect, test } from 'vitest'
import type { Catalogue } from '../../../domain/model/catalogue.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import { heldOf } from './held-view.ts'

const service: Service = {
  id: asId('roblox'),
  name: 'Roblox',
  formerNames: [],
  kind: 'game',
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [
    { role: 'child', dataClass: asId('birth-date'), basis: 'policy', sources: ['p'] },
    { role: 'child', dataClass: asId('photo'), basis: 'own', sources: ['own'] },
  ],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
}

const typical: Catalogue['typicalHoldings'] = {
  game: { guardian: [asId('email')], child: [asId('user-name')] },
}

test('what was checked is shown, and nothing typical beside it', () => {
  const child = heldOf(service, 'child', typical)
  expect(child.held.map(({ dataClass }) => dataClass)).toEqual(['birth-date', 'photo'])
  expect(child.isTypical).toBe(false)
})

test('where nobody has checked, the typical classes of the kind stand under that label', () => {
  expect(heldOf(service, 'guardian', typical)).toEqual({
    role: 'guardian',
    held: [{ role: 'guardian', dataClass: 'email', basis: 'typical', sources: [] }],
    isTypical: true,
  })
})

test('what the family took away does not come back as typical', () => {
  const emptied: Service = { ...service, holds: [], overriddenOn: '2026-11-22' as PartialDate }
  expect(heldOf(emptied, 'child', typical)).toEqual({ role: 'child', held: [], isTypical: false })
})
