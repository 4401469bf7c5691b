import type { ServiceId } from '../../domain/model/id.ts'
import type { ServiceOverride } from '../../domain/model/knowledge.ts'
import { checkDataClasses } from '../knowledge/check-data-classes.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { findService } from './find-service.ts'
import { registrableDomains } from './registrable-domains.ts'

/**
 * Writes down what the family says about a service of the catalogue, in the place of what it said before. An own
 * service is changed itself, so it is `NOT_FOUND` here, as is one nobody knows; an address without a domain is
 * refused (`NOT_ALLOWED`, `not-a-domain`).
 */
export const overrideService = (
  ports: ProgramPorts,
  said: Omit<ServiceOverride, 'saidOn'>,
): void => {
  if (findService(ports, said.serviceId).origin === 'own') {
    throw new UseCaseError('NOT_FOUND', { what: 'service' })
  }
  checkDataClasses(
    ports.catalogue(),
    said.holds.map(({ dataClass }) => dataClass),
  )
  const domains = registrableDomains(said.domains)
  ports.openVault().overrides.write({ ...said, domains, saidOn: ports.today() })
}

/** What the family says about a service; `undefined` where nothing. */
export const readOverride = (ports: ProgramPorts, id: ServiceId): ServiceOverride | undefined =>
  ports
    .openVault()
    .overrides.list()
    .find(({ serviceId }) => serviceId === id)

/** Lets the catalogue speak again. `NOT_FOUND` where nothing was said. */
export const clearOverride = (ports: ProgramPorts, id: ServiceId): void => {
  if (!ports.openVault().overrides.remove(id)) {
    throw new UseCaseError('NOT_FOUND', { what: 'override' })
  }
}
