import { readLayout, writeLayout } from '../layout/read-layout.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** How screens were left. */
export const layoutRoutes = (route: Implementer['layout'], ports: ProgramPorts) => ({
  read: route.read.handler(() => readLayout(ports.openVault())),
  write: route.write.handler(({ input }) => writeLayout(ports.openVault(), input)),
})
