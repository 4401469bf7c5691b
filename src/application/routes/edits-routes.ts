import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Taking edits back. */
export const editsRoutes = (route: Implementer['edits'], ports: ProgramPorts) => ({
  undo: route.undo.handler(({ input }) => {
    ports.openVault()
    return ports.edits.undo(input.editId)
  }),
})
