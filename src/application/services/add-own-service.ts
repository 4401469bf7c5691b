import { asId } from '../../domain/model/id.ts'
import type { Service } from '../../domain/model/service.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { ownService, type OwnServiceInput } from './own-service.ts'

/** Adds a service by hand and gives it back with its id. Fails as `ownService` does. */
export const addOwnService = (ports: ProgramPorts, input: OwnServiceInput): Service => {
  const service = ownService(asId<'service'>(`own:${ports.uuid()}`), input)
  ports.openVault().ownServices.add(service)
  return service
}
