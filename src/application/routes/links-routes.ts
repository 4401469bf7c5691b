import { openLink } from '../links/open-link.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Pages of the catalogue, shown in the system's browser. */
export const linksRoutes = (route: Implementer['links'], ports: ProgramPorts) => ({
  open: route.open.handler(({ input }) => openLink(ports, input)),
})
