import { lookIntoExport } from '../open-export/look-into-export.ts'
import { readOpenExport } from '../open-export/read-open-export.ts'
import { writeOpenExport } from '../open-export/write-open-export.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Everything out in an open format, and in again on a first run. */
export const openExportRoutes = (route: Implementer['openExport'], ports: ProgramPorts) => ({
  write: route.write.handler(({ input }) => writeOpenExport(ports, input.format)),
  look: route.look.handler(({ input }) => lookIntoExport(input.file)),
  read: route.read.handler(({ input }) => readOpenExport(ports, input)),
})
