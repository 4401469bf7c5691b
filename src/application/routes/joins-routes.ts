import type { JoinMapInput } from '../../domain/joins/household-joins.ts'
import { joinMap } from '../../domain/joins/join-map.ts'
import { triedDeletion } from '../../domain/joins/tried-deletion.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { Implementer } from './implementer.ts'

const joinInput = (ports: ProgramPorts): JoinMapInput => {
  const { index, rowsOf } = currentSurface(ports)
  return {
    index,
    rows: new Map(index.inventory.people.map(({ id }) => [id, rowsOf(id)])),
    rules: ports.playbook.joins,
  }
}

/** What can be put together, and what deletions would change about it. */
export const joinsRoutes = (route: Implementer['joins'], ports: ProgramPorts) => ({
  map: route.map.handler(() => joinMap(joinInput(ports))),
  tryDeletion: route.tryDeletion.handler(({ input }) => ({
    breaks: triedDeletion(joinInput(ports), input.accountIds),
  })),
})
