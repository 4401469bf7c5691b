import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { samplePeople, on, sampleService } from '../test-support/sample-values.ts'
import { contradictionIn } from './contradiction-in.ts'
import { fromVersion1, type OpenExport1, type Service1 } from './from-version-1.ts'

const club: Service1 = {
  id: asId('own:club'),
  name: 'Swim club',
  formerNames: ['Old club'],
  kind: 'club',
  domains: ['club.example'],
  appIds: [],
  platform: false,
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  own: true,
}

const old: OpenExport1 = {
  format: 'kinventory-open-export',
  version: 1,
  exportedOn: on('2026-11-01'),
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: samplePeople,
  settings: { lockAfterMinutes: 5, secondProtectionAsked: true, stepNotifications: false },
  services: [club],
  imports: [],
  accounts: [],
  holdings: [],
  reuseGroups: [],
  evidence: [],
  incidents: [],
}

it('makes the family’s services own ones, leaves the network off and loses nothing', () => {
  const now = fromVersion1(old)
  expect(now).toMatchObject({ version: 2, people: samplePeople, exportedOn: '2026-11-01' })
  expect(now.settings).toEqual({
    lockAfterMinutes: 5,
    secondProtectionAsked: true,
    stepNotifications: false,
    networkAllowed: false,
  })
  expect(now.services).toEqual([
    sampleService('own:club', {
      name: 'Swim club',
      formerNames: ['Old club'],
      kind: 'club',
      domains: ['club.example'],
      origin: 'own',
    }),
  ])
  expect(contradictionIn(now)).toBe(undefined)
})
