import type { Breach, BreachFact, BreachKind } from '../../domain/model/breach.ts'
import { asId, type BreachId, type ServiceId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { ownFacts, type OwnFactsInput } from './own-facts.ts'

/** A breach as a person writes it down. */
export interface OwnBreachInput extends OwnFactsInput {
  readonly name: string
  readonly kind: BreachKind
  readonly serviceIds: readonly ServiceId[]
  readonly summary: string
}

const sourceId = 'own'

const breachOf = (ports: ProgramPorts, id: BreachId, input: OwnBreachInput): Breach => {
  const catalogue = ports.catalogue()
  const services = new Map(catalogue.services.map((service) => [service.id, service]))
  if (input.serviceIds.some((serviceId) => !services.has(serviceId))) {
    throw new UseCaseError('NOT_FOUND', { what: 'service' })
  }
  const { source, ...facts } = ownFacts(input, { catalogue, today: ports.today(), sourceId })
  const dated: readonly (BreachFact | undefined)[] = [
    'services',
    facts.access.from || facts.access.to ? 'access' : undefined,
    facts.discovered && 'discovered',
    facts.disclosed && 'disclosed',
  ]
  return {
    ...facts,
    id,
    name: input.name,
    kind: input.kind,
    services: [...new Set(input.serviceIds)].map((serviceId) => ({
      serviceId,
      as: services.get(serviceId)?.platform ? 'platform' : 'service',
    })),
    // The family itself has seen the letter or knows of it; what is doubtful is said class by class.
    verified: true,
    summary: input.summary,
    timeline: [],
    sources: [source],
    factSources: Object.fromEntries(
      dated.flatMap((fact) => (fact ? [[fact, [sourceId]] as const] : [])),
    ),
    origin: 'own',
  }
}

/** Writes down a breach that the catalogue does not have and gives its id. Fails as `ownFacts`, and for an unknown service. */
export const addOwnBreach = (ports: ProgramPorts, input: OwnBreachInput): BreachId => {
  const id = asId<'breach'>(`own:${ports.uuid()}`)
  ports.openVault().ownBreaches.add(breachOf(ports, id, input))
  return id
}

/** Changes a breach of the family's own; any other is `NOT_FOUND`. Fails as `addOwnBreach` does. */
export const updateOwnBreach = (
  ports: ProgramPorts,
  { breachId, ...input }: OwnBreachInput & { readonly breachId: BreachId },
): void => {
  if (!ports.openVault().ownBreaches.update(breachOf(ports, breachId, input))) {
    throw new UseCaseError('NOT_FOUND', { what: 'breach' })
  }
}

/** Removes a breach of the family's own with the family's file on it. Any other is `NOT_FOUND`. */
export const removeOwnBreach = (ports: ProgramPorts, breachId: BreachId): void => {
  const vault = ports.openVault()
  if (!vault.ownBreaches.remove(breachId)) throw new UseCaseError('NOT_FOUND', { what: 'breach' })
  vault.compact()
}
