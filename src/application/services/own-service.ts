import type { ServiceId } from '../../domain/model/id.ts'
import type { Service, ServiceKind } from '../../domain/model/service.ts'
import { registrableDomains } from './registrable-domains.ts'

/** What a person types in to describe a service that the catalogue does not have. */
export interface OwnServiceInput {
  readonly name: string
  readonly kind: ServiceKind
  readonly domains: readonly string[]
}

/**
 * Makes a service of the family's own: its addresses become registrable domains. Fails as
 * `registrableDomains` does.
 */
export const ownService = (id: ServiceId, input: OwnServiceInput): Service => ({
  id,
  name: input.name,
  formerNames: [],
  kind: input.kind,
  domains: registrableDomains(input.domains),
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'own',
})
