import { readNotice } from '../notices/read-notice.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Notices, read and not kept. */
export const noticesRoutes = (route: Implementer['notices'], ports: ProgramPorts) => ({
  read: route.read.handler(({ input }) => readNotice(ports, input)),
})
