import type { ServiceId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { ownService, type OwnServiceInput } from './own-service.ts'

/**
 * Changes a service the family added. Any other id is `NOT_FOUND`, those of the catalogue too; else it fails as
 * `ownService` does.
 */
export const updateOwnService = (
  ports: ProgramPorts,
  input: OwnServiceInput & { readonly id: ServiceId },
): void => {
  if (!ports.openVault().ownServices.update(ownService(input.id, input))) {
    throw new UseCaseError('NOT_FOUND', { what: 'service' })
  }
}
