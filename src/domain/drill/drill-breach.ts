import type { Breach, BreachedClass } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import { asId, type ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { personRoles, type PersonRole } from '../model/person.ts'
import type { Service } from '../model/service.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { knownClasses } from '../knowledge/known-classes.ts'
import { typicalClasses } from '../knowledge/typical-classes.ts'

/** No breach of the catalogue or of the family has it. */
export const drillBreachId = asId<'breach'>('own:fire-drill')

/** What the service is said to hold of a role, else what services of its kind usually do. */
const saidClasses = (
  { holds, kind, overriddenOn }: Service,
  role: PersonRole,
  { catalogue }: InventoryIndex,
): readonly DataClassId[] => {
  const held = holds.filter((one) => one.role === role).map(({ dataClass }) => dataClass)
  return held.length > 0 || overriddenOn !== undefined
    ? held
    : typicalClasses(catalogue.typicalHoldings, kind, role)
}

/** What the family's own accounts there hold, as far as is known; whoever signs in has a password. */
const ownClasses = (
  serviceId: ServiceId,
  role: PersonRole,
  index: InventoryIndex,
): readonly DataClassId[] =>
  (index.accountsOfService.get(serviceId) ?? []).flatMap((account) => [
    ...accountPeople(account).flatMap((id) => {
      const person = index.people.get(id)
      return person?.role === role
        ? holdingsOf(account, person, index)
            .filter(({ fidelity }) => fidelity !== 'not-given')
            .map(({ dataClass }) => dataClass)
        : []
    }),
    // Listed under the parent, as most sources do; it reaches whoever signs in.
    ...(role === 'guardian' && account.kind === 'account' ? [knownClasses.password] : []),
  ])

/**
 * A breach that has not happened: today somebody had, and the service admits today that they had, all that it holds
 * of anybody. Only ever in memory. `undefined` for a service that the catalogue does not have.
 */
export const drillBreach = (
  serviceId: ServiceId,
  index: InventoryIndex,
  today: PartialDate,
): Breach | undefined => {
  const service = index.services.get(serviceId)
  if (!service) return undefined
  const classes = personRoles.flatMap((role): BreachedClass[] => {
    const ids = new Set([
      ...saidClasses(service, role, index),
      ...ownClasses(serviceId, role, index),
    ])
    return [...ids]
      .filter((id) => index.dataClasses.has(id))
      .map((dataClass) => ({ dataClass, role, certainty: 'admitted', sources: [] }))
  })
  return {
    id: drillBreachId,
    name: service.name,
    kind: 'breach',
    services: [{ serviceId, as: service.platform ? 'platform' : 'service' }],
    access: { from: today, to: today },
    disclosed: today,
    verified: true,
    summary: 'Fire drill. Nothing has happened.',
    classes,
    notTaken: [],
    counts: [],
    timeline: [],
    contested: [],
    sources: [],
    factSources: {},
    origin: 'own',
  }
}
