import { joinMap } from '../../domain/joins/join-map.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { Implementer } from './implementer.ts'

/** What can be put together. */
export const joinsRoutes = (route: Implementer['joins'], ports: ProgramPorts) => ({
  map: route.map.handler(() => {
    const { index, rowsOf } = currentSurface(ports)
    return joinMap({
      index,
      rows: new Map(index.inventory.people.map(({ id }) => [id, rowsOf(id)])),
      rules: ports.playbook.joins,
    })
  }),
})
