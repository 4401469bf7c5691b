import { asContractError } from '../failures.ts'
import { listImports } from '../imports/list-imports.ts'
import { previewImportUndo, undoImport } from '../imports/undo-import.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** From a file to accounts, by way of a draft that is reviewed first. */
export const importsRoutes = (route: Implementer['imports'], ports: ProgramPorts) => ({
  open: route.open.handler(({ input }) => ports.importDesk().open(input)),
  map: route.map.handler(({ input }) => ports.importDesk().map(input)),
  rows: route.rows.handler(({ input }) => ports.importDesk().rows(input)),
  rowIndexes: route.rowIndexes.handler(({ input }) => ports.importDesk().rowIndexes(input)),
  assign: route.assign.handler(({ input }) => ports.importDesk().assign(input)),
  checkPasswords: route.checkPasswords.handler(async function* ({ input, signal }) {
    try {
      yield* ports.importDesk().checkPasswords({ ...input, signal })
    } catch (error) {
      throw asContractError(error, ports.log, ports.uuid)
    }
  }),
  // A stream fails after its handler has returned, so the translation is repeated here.
  commit: route.commit.handler(async function* ({ input, signal }) {
    try {
      yield* ports.importDesk().commit({ ...input, signal })
    } catch (error) {
      throw asContractError(error, ports.log, ports.uuid)
    }
  }),
  discard: route.discard.handler(({ input }) => ports.importDesk().discard(input)),
  openSteps: route.openSteps.handler(() => ports.importDesk().openSteps()),
  list: route.list.handler(() => listImports(ports.openVault())),
  undoPreview: route.undoPreview.handler(({ input }) =>
    previewImportUndo(ports.openVault(), input.batchId),
  ),
  undo: route.undo.handler(({ input }) => undoImport(ports, input)),
  tickExportDeleted: route.tickExportDeleted.handler(({ input }) =>
    ports.importDesk().tickExportDeleted(input),
  ),
})
