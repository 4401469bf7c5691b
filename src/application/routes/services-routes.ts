import { addOwnService } from '../services/add-own-service.ts'
import { updateOwnService } from '../services/update-own-service.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** The shipped catalogue and the services the family added. */
export const servicesRoutes = (route: Implementer['services'], ports: ProgramPorts) => ({
  catalogue: route.catalogue.handler(() => ({
    catalogue: ports.catalogue(),
    playbook: ports.playbook,
  })),
  own: route.own.handler(() => ports.openVault().ownServices.list()),
  add: route.add.handler(({ input }) => addOwnService(ports, input)),
  update: route.update.handler(({ input }) => updateOwnService(ports, input)),
})
