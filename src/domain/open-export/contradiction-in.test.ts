import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { firstSettings } from '../model/settings.ts'
import type { AddressLookup } from '../model/address-lookup.ts'
import type { BreachAddition, LearnedMatch, ServiceOverride } from '../model/knowledge.ts'
import type { SavedFilter } from '../model/account-filter.ts'
import type { OutgoingRecord } from '../model/outgoing.ts'
import {
  ana,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  samplePeople,
  sampleService,
} from '../test-support/sample-values.ts'
import { contradictionIn } from './contradiction-in.ts'
import { toOpenExport, type OpenExport } from './open-export.ts'

const day = on('2026-11-22')
const breachId = asId<'breach'>('vtech-2015')
const batch = {
  id: asId<'import-batch'>('batch'),
  fileName: 'a.csv',
  formatId: 'table',
  importedOn: day,
  added: 1,
  changed: 0,
}
const own = sampleService('own:club', { origin: 'own' })
const one = sampleAccount('one', { importBatchId: batch.id, subjectIds: [ana, mia] })
const holding = {
  accountId: one.id,
  subjectId: mia,
  dataClass: asId<'data-class'>('name'),
  fidelity: 'real',
  basis: 'confirmed',
} as const
const member = { accountId: one.id, firstSeen: day, lastSeen: day }
const group = { id: 'group', kind: 'password', members: [member] } as const
const evidence = { breachId, accountId: one.id, noticeArrived: day }
const record = { key: 'talk@mia', state: 'done', on: day } as const
const incident = {
  id: asId<'incident'>('i1'),
  breachId,
  openedOn: day,
  origin: 'catalogue' as const,
  actions: [record],
}

const ownBreach = sampleBreach({ id: asId('own:leak'), origin: 'own' })
const override: ServiceOverride = {
  serviceId: asId('roblox'),
  saidOn: day,
  domains: [],
  holds: [],
}
const addition: BreachAddition = {
  id: 'addition',
  breachId,
  addedOn: day,
  access: {},
  classes: [],
  notTaken: [],
  counts: [],
  contested: [],
  source: { id: 'letter', title: 'A letter', checked: day },
}
const learned: LearnedMatch = { key: 'nas', kind: 'host', saidOn: day }
const lookup: AddressLookup = {
  address: 'ana@example.com',
  state: 'queued',
  breachNames: [],
  childrenKnow: false,
}
const savedFilter: SavedFilter = {
  id: 'filter',
  name: 'Breached',
  filter: { text: '', personIds: [], kinds: [], statuses: [], twoFactor: [], marks: ['breached'] },
}

const sent: OutgoingRecord = {
  id: 'one',
  at: 0,
  purpose: 'breach-list',
  host: 'haveibeenpwned.com',
  requests: 1,
  outcome: 'answered',
}

const sound: OpenExport = {
  ...toOpenExport(
    {
      inventory: {
        household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
        people: samplePeople,
        accounts: [one, sampleAccount('two')],
        holdings: [holding],
        fingerprints: [],
        evidence: [evidence],
        lookups: [lookup],
      },
      knowledge: {
        ownServices: [own],
        ownBreaches: [ownBreach],
        overrides: [override],
        additions: [addition],
        learned: [learned],
      },
      incidents: [incident],
      imports: [batch],
      settings: firstSettings,
      outgoing: [sent],
      letters: [],
      savedFilters: [savedFilter],
    },
    day,
    () => 'group',
  ),
  reuseGroups: [group],
}

const nobody = asId<'person'>('nobody')
const nothing = asId<'account'>('nothing')

it('finds nothing in what fits together', () => {
  expect(contradictionIn(sound)).toBe(undefined)
})

it.each<[string, Partial<OpenExport>, ReturnType<typeof contradictionIn>]>([
  [
    'no guardian',
    { people: samplePeople.map((each) => ({ ...each, role: 'child' as const })) },
    'people',
  ],
  ['one person twice', { people: [...samplePeople, ...samplePeople.slice(1, 2)] }, 'people'],
  ['a service twice', { services: [own, own] }, 'services'],
  ['a service of the catalogue', { services: [{ ...own, id: asId('roblox') }] }, 'services'],
  ['a service that is not their own', { services: [{ ...own, origin: 'hibp' }] }, 'services'],
  ['a breach twice', { ownBreaches: [ownBreach, ownBreach] }, 'breaches'],
  ['a breach that is not their own', { ownBreaches: [sampleBreach()] }, 'breaches'],
  ['a service overridden twice', { overrides: [override, override] }, 'knowledge'],
  ['an addition twice', { additions: [addition, addition] }, 'knowledge'],
  [
    'an address that belongs to two services',
    { learned: [learned, { ...learned, serviceId: asId('roblox') }] },
    'knowledge',
  ],
  ['an address looked up twice', { lookups: [lookup, lookup] }, 'lookups'],
  ['one use of the network twice', { sent: [sent, sent] }, 'sent'],
  ['a filter twice', { savedFilters: [savedFilter, savedFilter] }, 'savedFilters'],
  ['an import twice', { imports: [batch, batch] }, 'imports'],
  ['an account twice', { accounts: [one, one] }, 'accounts'],
  ['a holder who is not there', { accounts: [{ ...one, holderId: nobody }] }, 'accounts'],
  ['a subject who is not there', { accounts: [{ ...one, subjectIds: [nobody] }] }, 'accounts'],
  ['a subject twice', { accounts: [{ ...one, subjectIds: [mia, mia] }] }, 'accounts'],
  ['an import that is not there', { imports: [] }, 'accounts'],
  ['a holding twice', { holdings: [holding, holding] }, 'holdings'],
  ['a holding of no subject', { holdings: [{ ...holding, accountId: asId('two') }] }, 'holdings'],
  ['a group twice', { reuseGroups: [group, group] }, 'groups'],
  [
    'an account twice in a group',
    { reuseGroups: [{ ...group, members: [member, member] }] },
    'groups',
  ],
  [
    'a group with an account that is not there',
    { reuseGroups: [{ ...group, members: [{ ...member, accountId: nothing }] }] },
    'groups',
  ],
  ['evidence twice', { evidence: [evidence, evidence] }, 'evidence'],
  [
    'evidence on an account that is not there',
    { evidence: [{ ...evidence, accountId: nothing }] },
    'evidence',
  ],
  [
    'two incidents of one id',
    { incidents: [incident, { ...incident, breachId: asId('other') }] },
    'incidents',
  ],
  [
    'two incidents of one breach',
    { incidents: [incident, { ...incident, id: asId('i2') }] },
    'incidents',
  ],
  ['a step twice', { incidents: [{ ...incident, actions: [record, record] }] }, 'incidents'],
])('finds %s', (_, changed, part) => {
  expect(contradictionIn({ ...sound, ...changed })).toBe(part)
})
