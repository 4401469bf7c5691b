import type { AddressLookup } from '../../domain/model/address-lookup.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { HibpList } from '../../domain/model/hibp-list.ts'
import { asId } from '../../domain/model/id.ts'
import type { BreachAddition, LearnedMatch, ServiceOverride } from '../../domain/model/knowledge.ts'
import type { OutgoingRecord } from '../../domain/model/outgoing.ts'
import type { Service } from '../../domain/model/service.ts'
import { day } from './sample-content.ts'

const saidOn = day('2026-11-21')
const source = { id: 's1', title: 'A letter', checked: saidOn }

/** A service with every field. */
export const club: Service = {
  id: asId('own:club'),
  name: 'Swim club',
  formerNames: ['The Otters'],
  operator: 'Otters e. V.',
  kind: 'club',
  domains: ['otters.example'],
  appIds: ['com.example.otters'],
  platform: true,
  usedBy: ['school', 'club'],
  status: 'suspended',
  statusSince: day('2020-03'),
  statusNote: 'Pool closed',
  ageRule: undefined,
  deletion: 'hard',
  holds: [{ role: 'child', dataClass: asId('birth-date'), basis: 'typical', sources: [] }],
  links: { privacy: 'https://otters.example/privacy' },
  sources: [{ ...source, url: 'https://otters.example/form' }],
  factSources: { operator: ['s1'] },
  origin: 'own',
}

/** A breach of the club. */
export const clubBreach = (id: string, given: Partial<Breach> = {}): Breach => ({
  id: asId(id),
  name: 'Swim club, March 2020',
  kind: 'breach',
  services: [{ serviceId: club.id, as: 'service' }],
  access: { from: day('2020-03') },
  disclosed: day('2020-04-01'),
  verified: true,
  summary: 'The list of members was copied.',
  classes: [
    {
      dataClass: asId('birth-date'),
      role: 'child',
      certainty: 'admitted',
      storedAs: 'plain-text',
      sources: ['s1'],
    },
  ],
  notTaken: [{ dataClass: asId('passwords'), text: 'No passwords', sources: ['s1'] }],
  counts: [{ of: 'members', value: 120, label: 'confirmed-by-company', sources: ['s1'] }],
  timeline: [],
  contested: [],
  sources: [source],
  factSources: { disclosed: ['s1'] },
  origin: 'own',
  ...given,
})

export const override = (
  serviceId: string,
  given: Partial<ServiceOverride> = {},
): ServiceOverride => ({
  serviceId: asId(serviceId),
  saidOn,
  why: 'They wrote to us',
  status: 'closed',
  domains: ['roblox.example'],
  holds: [{ role: 'child', dataClass: asId('photo'), held: false }],
  ...given,
})

export const addition = (id: string, breachId: string): BreachAddition => ({
  id,
  breachId: asId(breachId),
  addedOn: saidOn,
  access: { to: day('2015-11-20') },
  classes: [],
  notTaken: [],
  counts: [],
  contested: [],
  source,
})

export const learned = (key: string, given: Partial<LearnedMatch> = {}): LearnedMatch => ({
  key,
  kind: 'host',
  serviceId: asId('roblox'),
  saidOn,
  ...given,
})

export const hibpList = (given: Partial<HibpList> = {}): HibpList => ({
  entries: [
    {
      name: 'VTech',
      title: 'VTech',
      domain: 'vtech.com',
      breachDate: day('2015-11-13'),
      added: day('2015-11-25'),
      modified: day('2015-11-25'),
      accounts: 4_833_678,
      description: 'Plain “text”.',
      dataClasses: ['Dates of birth'],
      flags: ['verified', 'sensitive'],
    },
  ],
  takenOn: saidOn,
  from: 'download',
  etag: 'W/"abc"',
  lastModified: 'Sat, 21 Nov 2026 10:00:00 GMT',
  ...given,
})

export const lookup = (address: string, given: Partial<AddressLookup> = {}): AddressLookup => ({
  address,
  state: 'found',
  askedOn: saidOn,
  breachNames: ['VTech', 'Zynga'],
  childrenKnow: true,
  ...given,
})

export const sent = (id: string, given: Partial<OutgoingRecord> = {}): OutgoingRecord => ({
  id,
  at: 1_795_000_000_000,
  purpose: 'address-lookup',
  host: 'haveibeenpwned.com',
  requests: 1,
  outcome: 'unfinished',
  ...given,
})
