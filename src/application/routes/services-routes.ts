import { rankServices } from '../../domain/matching/match-service.ts'
import { buildServiceIndex } from '../../domain/matching/service-index.ts'
import { catalogueFile } from '../knowledge/catalogue-file.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { addOwnService } from '../services/add-own-service.ts'
import { clearOverride, overrideService, readOverride } from '../services/override-service.ts'
import { findService } from '../services/find-service.ts'
import { removeOwnService } from '../services/remove-own-service.ts'
import { teachService } from '../services/teach-service.ts'
import { updateOwnService } from '../services/update-own-service.ts'
import type { Implementer } from './implementer.ts'

/** What the household knows of services, and what it says of them itself. */
export const servicesRoutes = (route: Implementer['services'], ports: ProgramPorts) => ({
  catalogue: route.catalogue.handler(() => ({
    catalogue: ports.catalogue(),
    playbook: ports.playbook,
  })),
  add: route.add.handler(({ input }) => addOwnService(ports, input)),
  update: route.update.handler(({ input }) => updateOwnService(ports, input)),
  remove: route.remove.handler(({ input }) => removeOwnService(ports, input.id)),
  override: route.override.handler(({ input }) => overrideService(ports, input)),
  readOverride: route.readOverride.handler(({ input }) => readOverride(ports, input.serviceId)),
  clearOverride: route.clearOverride.handler(({ input }) => clearOverride(ports, input.serviceId)),
  matches: route.matches.handler(({ input }) =>
    rankServices(
      input,
      buildServiceIndex(ports.catalogue().services, ports.openVault().knowledge().learned),
    ),
  ),
  teach: route.teach.handler(({ input }) =>
    teachService(ports, input.accountId, input.serviceId ?? undefined),
  ),
  exportEntry: route.exportEntry.handler(({ input }) =>
    catalogueFile(findService(ports, input.serviceId)),
  ),
})
