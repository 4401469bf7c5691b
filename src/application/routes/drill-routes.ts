import { holdDrill, listDrills } from '../drill/hold-drill.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** The fire drill: reads, and writes nothing. */
export const drillRoutes = (route: Implementer['drill'], ports: ProgramPorts) => ({
  services: route.services.handler(() => listDrills(ports)),
  run: route.run.handler(({ input }) => holdDrill(ports, input.serviceId)),
})
