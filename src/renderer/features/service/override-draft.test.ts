import { expect, test } from 'vitest'
import { applyOverrides } from '../../../domain/knowledge/apply-overrides.ts'
import type { Catalogue } from '../../../domain/model/catalogue.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Service } from '../../../domain/model/service.ts'
import { overrideDraft, saidHolds } from './override-draft.ts'
import type { SaidOfService } from './use-said.ts'

const shipped: Service = {
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
    { role: 'child', dataClass: asId('user-name'), basis: 'policy', sources: ['p'] },
  ],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
}
const typical: Catalogue['typicalHoldings'] = {
  game: { guardian: [asId('email')], child: [asId('name')] },
}
const said: SaidOfService = {
  serviceId: shipped.id,
  saidOn: '2026-11-20' as PartialDate,
  domains: [],
  holds: [
    { role: 'child', dataClass: asId('photo'), held: true },
    { role: 'child', dataClass: asId('user-name'), held: false },
    { role: 'guardian', dataClass: asId('email'), held: false },
  ],
}

test('nothing changed says nothing, for checked and for typical classes', () => {
  expect(
    saidHolds(overrideDraft(shipped, undefined, typical), shipped, undefined, typical),
  ).toEqual([])
})

test('a tick more and a tick less are said as such', () => {
  const draft = overrideDraft(shipped, undefined, typical)
  const held = {
    child: [asId<'data-class'>('birth-date'), asId<'data-class'>('photo')],
    guardian: [],
  }
  expect(saidHolds({ ...draft, held }, shipped, undefined, typical)).toEqual([
    { role: 'guardian', dataClass: 'email', held: false },
    { role: 'child', dataClass: 'photo', held: true },
    { role: 'child', dataClass: 'user-name', held: false },
  ])
})

test('what was said before is said again where nothing is touched', () => {
  const [service] = applyOverrides([shipped], [said], typical)
  if (!service) throw new Error('The override lost the service.')
  const draft = overrideDraft(service, said, typical)
  expect(draft.held.child).toEqual(['birth-date', 'photo'])
  expect(new Set(saidHolds(draft, service, said, typical))).toEqual(new Set(said.holds))
})

test('a class ticked again after it was taken away follows the catalogue', () => {
  const [service] = applyOverrides([shipped], [said], typical)
  if (!service) throw new Error('The override lost the service.')
  const draft = overrideDraft(service, said, typical)
  const held = { ...draft.held, child: [...draft.held.child, asId<'data-class'>('user-name')] }
  expect(
    saidHolds({ ...draft, held }, service, said, typical).filter(({ role }) => role === 'child'),
  ).toEqual([{ role: 'child', dataClass: 'photo', held: true }])
})
