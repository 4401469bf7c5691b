import { registrableDomain } from '../../domain/matching/origin.ts'
import type { ServiceId } from '../../domain/model/id.ts'
import type { Service, ServiceKind } from '../../domain/model/service.ts'
import { UseCaseError } from '../use-case-error.ts'

/** What a person types in to describe a service that the catalogue does not have. */
export interface OwnServiceInput {
  readonly name: string
  readonly kind: ServiceKind
  readonly domains: readonly string[]
}

/**
 * Makes a service of the family's own: addresses become registrable domains, so that it is matched as
 * catalogue services are. An address without one is refused (`NOT_ALLOWED`, `not-a-domain`).
 */
export const ownService = (id: ServiceId, input: OwnServiceInput): Service => {
  const domains = input.domains.map((text) => {
    const domain = registrableDomain(text)
    if (!domain) throw new UseCaseError('NOT_ALLOWED', { rule: 'not-a-domain' })
    return domain
  })
  return {
    id,
    name: input.name,
    formerNames: [],
    kind: input.kind,
    domains: [...new Set(domains)],
    appIds: [],
    platform: false,
    usedBy: [],
    status: 'running',
    holds: [],
    links: {},
    sources: [],
    factSources: {},
    origin: 'own',
  }
}
