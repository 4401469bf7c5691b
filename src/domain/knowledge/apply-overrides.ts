import type { Catalogue } from '../model/catalogue.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { ServiceId } from '../model/id.ts'
import type { ServiceOverride } from '../model/knowledge.ts'
import { type PersonRole, personRoles } from '../model/person.ts'
import type { Service, ServiceHolding, ServiceKind } from '../model/service.ts'
import type { Source } from '../model/source.ts'
import { typicalClasses } from './typical-classes.ts'
import { withSource } from './with-source.ts'

type Typical = Catalogue['typicalHoldings']

/** What the catalogue says of a role, or, where nobody has checked, what is typical: a base that can be taken from. */
const baseOf = (
  service: Service,
  kind: ServiceKind,
  role: PersonRole,
  typical: Typical,
): readonly ServiceHolding[] => {
  const checked = service.holds.filter((one) => one.role === role)
  if (checked.length > 0) return checked
  return typicalClasses(typical, kind, role).map((dataClass) => ({
    role,
    dataClass,
    basis: 'typical',
    sources: [],
  }))
}

const holdsAfter = (
  service: Service,
  override: ServiceOverride,
  sourceId: string,
  typical: Typical,
): readonly ServiceHolding[] =>
  personRoles.flatMap((role) => {
    const said = new Map<DataClassId, boolean>(
      override.holds
        .filter((one) => one.role === role)
        .map(({ dataClass, held }) => [dataClass, held]),
    )
    const base = baseOf(service, override.kind ?? service.kind, role, typical)
    const kept = base.filter(({ dataClass }) => said.get(dataClass) !== false)
    const there = new Set(kept.map(({ dataClass }) => dataClass))
    const added = [...said]
      .filter(([dataClass, held]) => held && !there.has(dataClass))
      .map(([dataClass]): ServiceHolding => ({
        role,
        dataClass,
        basis: 'own',
        sources: [sourceId],
      }))
    return [...kept, ...added.sort((a, b) => (a.dataClass < b.dataClass ? -1 : 1))]
  })

/** The status the family gives, with its own date: the catalogue's date and note are about another status. */
const statusAfter = (
  service: Service,
  { status, statusSince }: ServiceOverride,
): Pick<Service, 'status' | 'statusSince' | 'statusNote'> =>
  status === undefined || status === service.status
    ? {
        status: service.status,
        statusSince: statusSince ?? service.statusSince,
        statusNote: service.statusNote,
      }
    : { status, statusSince, statusNote: undefined }

const overridden = (service: Service, override: ServiceOverride, typical: Typical): Service => {
  const source: Source = {
    id: 'own',
    // A field that was left empty comes as an empty line.
    title: override.why === '' ? service.name : (override.why ?? service.name),
    checked: override.saidOn,
  }
  const { sources, id } = withSource(service.sources, source)
  const facts = { ...service.factSources }
  if (override.status !== undefined || override.statusSince !== undefined) facts.status = [id]
  if (override.ageRule !== undefined) facts.ageRule = [id]
  if (override.domains.length > 0) facts.domains = [...(facts.domains ?? []), id]
  return {
    ...service,
    kind: override.kind ?? service.kind,
    ...statusAfter(service, override),
    ageRule: override.ageRule ?? service.ageRule,
    domains: [...new Set([...service.domains, ...override.domains])],
    holds: holdsAfter(service, override, id, typical),
    sources,
    factSources: facts,
    overriddenOn: override.saidOn,
  }
}

/**
 * Services with what the family says of them in the place of what the catalogue says; what they do not speak of
 * follows the catalogue. An overridden service lists all that it holds, typical classes too, since *not held* is
 * said of those as well. Overrides of services that are not there change nothing and stay in the vault; of two
 * for one service the later counts.
 */
export const applyOverrides = (
  services: readonly Service[],
  overrides: readonly ServiceOverride[],
  typical: Typical,
): readonly Service[] => {
  if (overrides.length === 0) return services
  const said = new Map<ServiceId, ServiceOverride>()
  for (const override of overrides) {
    const before = said.get(override.serviceId)
    if (!before || before.saidOn <= override.saidOn) said.set(override.serviceId, override)
  }
  return services.map((service) => {
    const override = said.get(service.id)
    return override ? overridden(service, override, typical) : service
  })
}
