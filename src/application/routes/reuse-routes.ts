import { reuseMap } from '../../domain/reuse/reuse-map.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { Implementer } from './implementer.ts'

/** What accounts share. */
export const reuseRoutes = (route: Implementer['reuse'], ports: ProgramPorts) => ({
  map: route.map.handler(({ input }) => reuseMap(currentSurface(ports), input)),
})
