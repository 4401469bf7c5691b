import type { ServiceId } from '../../domain/model/id.ts'
import type { Service } from '../../domain/model/service.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Finds a service of the household's catalogue, or fails with `NOT_FOUND`. */
export const findService = (ports: ProgramPorts, id: ServiceId): Service => {
  const service = ports.catalogue().services.find((one) => one.id === id)
  if (!service) throw new UseCaseError('NOT_FOUND', { what: 'service' })
  return service
}
