import type { Account } from '../model/account.ts'
import type { Breach, BreachedClass } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { DataClass, DataClassGroup, Permanence } from '../model/data-class.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { partialDate, type PartialDate } from '../model/partial-date.ts'
import type { Person, PersonRole } from '../model/person.ts'
import type { Service } from '../model/service.ts'

// Small values for tests of the domain; each takes what the test is about and fills in the rest.

/** A date of a test; throws where the text is none, so that a slip does not pass as *unknown*. */
export const on = (text: string): PartialDate => {
  const date = partialDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

export const ana = asId<'person'>('ana')
export const mia = asId<'person'>('mia')
export const theo = asId<'person'>('theo')

export const samplePeople: readonly Person[] = [
  { id: ana, role: 'guardian', name: 'Ana' },
  { id: mia, role: 'child', name: 'Mia', birthDate: on('2010-05-02') },
  { id: theo, role: 'child', name: 'Theo', birthDate: on('2012-08-21') },
]

/** An account of Ana with herself in it and nothing else known. */
export const sampleAccount = (id: string, given: Partial<Account> = {}): Account => ({
  id: asId<'account'>(id),
  kind: 'account',
  title: id,
  holderId: ana,
  subjectIds: [ana],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...given,
})

/** A running catalogue service of which nobody knows what it holds. */
export const sampleService = (id: string, given: Partial<Service> = {}): Service => ({
  id: asId<'service'>(id),
  name: id,
  formerNames: [],
  kind: 'other',
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
  ...given,
})

/** A class that a breach lost about people of one role, admitted by the company. */
export const lostClass = (
  dataClass: string,
  role: PersonRole,
  given: Partial<BreachedClass> = {},
): BreachedClass => ({
  dataClass: asId<'data-class'>(dataClass),
  role,
  certainty: 'admitted',
  sources: ['notice'],
  ...given,
})

/** A verified breach of the service `toys`, with access from 12 to 29 November 2015. */
export const sampleBreach = (given: Partial<Breach> = {}): Breach => ({
  id: asId<'breach'>('toys-2015'),
  name: 'Toys, November 2015',
  kind: 'breach',
  services: [{ serviceId: asId<'service'>('toys'), as: 'service' }],
  access: { from: on('2015-11-12'), to: on('2015-11-29') },
  disclosed: on('2015-11-27'),
  verified: true,
  summary: 'Somebody copied the customer database.',
  classes: [lostClass('name', 'child'), lostClass('password', 'guardian')],
  notTaken: [],
  counts: [],
  timeline: [],
  contested: [],
  sources: [],
  factSources: {},
  origin: 'catalogue',
  ...given,
})

const sampleClass = (
  id: string,
  group: DataClassGroup,
  permanence: Permanence,
  weight: number,
  credential = false,
): DataClass => ({
  id: asId<'data-class'>(id),
  name: id,
  group,
  permanence,
  weight,
  credential,
  lets: 'Do something with it.',
  hibpNames: [],
})

export const sampleClasses: readonly DataClass[] = [
  sampleClass('name', 'identity', 'slow', 2),
  sampleClass('birth-date', 'identity', 'lifelong', 4),
  sampleClass('gender', 'identity', 'lifelong', 1),
  sampleClass('email', 'reach', 'slow', 3),
  sampleClass('postal-address', 'reach', 'slow', 4),
  sampleClass('voice-recording', 'image-and-voice', 'lifelong', 4),
  sampleClass('user-name', 'ways-in', 'changeable', 2),
  sampleClass('password', 'ways-in', 'changeable', 5, true),
  sampleClass('security-answer', 'ways-in', 'changeable', 5, true),
]

/** A catalogue with the service `toys` and the classes the tests speak of; no breaches. */
export const sampleCatalogue = (given: Partial<Catalogue> = {}): Catalogue => ({
  version: '2026-11-21',
  services: [sampleService('toys', { name: 'Toys' })],
  breaches: [],
  dataClasses: sampleClasses,
  typicalHoldings: {},
  ...given,
})

/** The sample family in the US, without any account. */
export const sampleInventory = (given: Partial<Inventory> = {}): Inventory => ({
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: samplePeople,
  accounts: [],
  holdings: [],
  fingerprints: [],
  evidence: [],
  lookups: [],
  ...given,
})

/** A fingerprint seen once, on the day of a first import in 2026, unless the test says otherwise. */
export const sampleFingerprint = (
  accountId: string,
  digest: string,
  given: Partial<Fingerprint> = {},
): Fingerprint => ({
  accountId: asId<'account'>(accountId),
  kind: 'password',
  digest,
  firstSeen: on('2026-11-01'),
  lastSeen: on('2026-11-01'),
  ...given,
})
