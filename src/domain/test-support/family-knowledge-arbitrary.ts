import fc from 'fast-check'
import {
  type Breach,
  type BreachCount,
  type BreachedClass,
  breachKinds,
  type BreachStatement,
  certainties,
  type NotTaken,
  storageForms,
} from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { BreachAddition, LearnedMatch, ServiceOverride } from '../model/knowledge.ts'
import { personRoles } from '../model/person.ts'
import {
  deletionDifficulties,
  type Service,
  serviceKinds,
  serviceStatuses,
} from '../model/service.ts'
import type { Source } from '../model/source.ts'
import type { FamilyKnowledge } from '../open-export/open-export.ts'
import { date, filled, orNothing, slug, uuid } from './basic-arbitraries.ts'

const sourceIds = fc.array(slug, { maxLength: 2 })
const dataClass = slug.map((text) => asId<'data-class'>(text))
const serviceId = slug.map((text) => asId<'service'>(text))

const source: fc.Arbitrary<Source> = fc.record({
  id: slug,
  title: filled,
  url: orNothing(fc.constant('http://old.example.com/a?b=c')),
  checked: date,
})

const service: fc.Arbitrary<Service> = fc.record({
  id: uuid.map((text) => asId<'service'>(`own:${text}`)),
  name: filled,
  formerNames: fc.array(filled, { maxLength: 2 }),
  operator: orNothing(filled),
  kind: fc.constantFrom(...serviceKinds),
  domains: fc.uniqueArray(fc.domain(), { maxLength: 3 }),
  appIds: fc.array(filled, { maxLength: 2 }),
  platform: fc.boolean(),
  usedBy: fc.uniqueArray(fc.constantFrom(...serviceKinds), { maxLength: 2 }),
  status: fc.constantFrom(...serviceStatuses),
  statusSince: orNothing(date),
  statusNote: orNothing(filled),
  ageRule: orNothing(filled),
  deletion: orNothing(fc.constantFrom(...deletionDifficulties)),
  holds: fc.array(
    fc.record({
      role: fc.constantFrom(...personRoles),
      dataClass,
      basis: fc.constantFrom('policy' as const, 'typical' as const),
      sources: fc.array(filled, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  links: fc.record(
    { privacy: fc.webUrl({ validSchemes: ['https'] }), breach: fc.constant('https://a.example/b') },
    { requiredKeys: [] },
  ),
  sources: fc.array(source, { maxLength: 1 }),
  factSources: fc.record({ operator: fc.constant(['a']) }, { requiredKeys: [] }),
  origin: fc.constant('own'),
})

const breachedClass: fc.Arbitrary<BreachedClass> = fc.record({
  dataClass,
  role: fc.constantFrom(...personRoles),
  certainty: fc.constantFrom(...certainties),
  serviceIds: orNothing(fc.array(serviceId, { minLength: 1, maxLength: 2 })),
  storedAs: orNothing(fc.constantFrom(...storageForms)),
  note: orNothing(filled),
  sources: sourceIds,
})

const statement: fc.Arbitrary<BreachStatement> = fc.record({
  date: orNothing(date),
  text: filled,
  sources: sourceIds,
})

const count: fc.Arbitrary<BreachCount> = fc.record({
  of: filled,
  value: fc.nat(),
  label: fc.constantFrom('confirmed-by-company' as const, 'claimed', 'regulator'),
  sources: sourceIds,
})

const notTaken: fc.Arbitrary<NotTaken> = fc.record({ dataClass, text: filled, sources: sourceIds })

const access = fc.record({ from: orNothing(date), to: orNothing(date) })
const classes = fc.array(breachedClass, { maxLength: 3 })
const allNotTaken = fc.array(notTaken, { maxLength: 1 })
const counts = fc.array(count, { maxLength: 2 })
const statements = fc.array(statement, { maxLength: 1 })

const breach: fc.Arbitrary<Breach> = fc.record({
  id: uuid.map((text) => asId<'breach'>(`own:${text}`)),
  name: filled,
  kind: fc.constantFrom(...breachKinds),
  services: fc.array(
    fc.record({ serviceId, as: fc.constantFrom('service' as const, 'platform') }),
    { maxLength: 2 },
  ),
  access,
  copied: orNothing(date),
  discovered: orNothing(date),
  disclosed: orNothing(date),
  verified: fc.boolean(),
  summary: filled,
  classes,
  notTaken: allNotTaken,
  counts,
  timeline: statements,
  contested: statements,
  sources: fc.array(source, { maxLength: 1 }),
  factSources: fc.record({ disclosed: fc.constant(['a']) }, { requiredKeys: [] }),
  origin: fc.constant('own'),
})

const override: fc.Arbitrary<ServiceOverride> = fc.record({
  serviceId,
  saidOn: date,
  why: orNothing(filled),
  kind: orNothing(fc.constantFrom(...serviceKinds)),
  status: orNothing(fc.constantFrom(...serviceStatuses)),
  statusSince: orNothing(date),
  ageRule: orNothing(filled),
  domains: fc.uniqueArray(fc.domain(), { maxLength: 2 }),
  holds: fc.array(
    fc.record({ role: fc.constantFrom(...personRoles), dataClass, held: fc.boolean() }),
    { maxLength: 2 },
  ),
})

const addition: fc.Arbitrary<BreachAddition> = fc.record({
  id: uuid,
  breachId: slug.map((text) => asId<'breach'>(text)),
  addedOn: date,
  access,
  discovered: orNothing(date),
  disclosed: orNothing(date),
  classes,
  notTaken: allNotTaken,
  counts,
  contested: statements,
  source,
})

const learned: fc.Arbitrary<LearnedMatch> = fc.record({
  key: fc.domain(),
  kind: fc.constantFrom('host' as const, 'app-id'),
  serviceId: orNothing(serviceId),
  saidOn: date,
})

/** What a family may have written down about services and breaches, without the breach list. */
export const familyKnowledge: fc.Arbitrary<FamilyKnowledge> = fc.record({
  ownServices: fc.uniqueArray(service, { maxLength: 2, selector: ({ id }) => id }),
  ownBreaches: fc.uniqueArray(breach, { maxLength: 2, selector: ({ id }) => id }),
  overrides: fc.uniqueArray(override, { maxLength: 2, selector: (each) => each.serviceId }),
  additions: fc.uniqueArray(addition, { maxLength: 2, selector: ({ id }) => id }),
  learned: fc.uniqueArray(learned, {
    maxLength: 3,
    selector: ({ kind, key }) => `${kind} ${key}`,
  }),
})
