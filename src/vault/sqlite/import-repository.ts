import type { ImportRepository } from '../repositories.ts'
import { readTrace, writeTrace } from './account-import-trace.ts'
import type { Connection } from './connection.ts'
import { insertImportBatch, selectImportBatches } from './import-batch-rows.ts'
import { beginImportStaging } from './import-staging.ts'
import { previewUndo, undoImport } from './import-undo.ts'
import { removeAccounts } from './remove-accounts.ts'
import { selectMapping } from './column-mapping-rows.ts'

/** Finished imports, and the one staging area; asking for a second one while one is open throws. `unlearned` as `removeAccounts`. */
export const importRepository = (
  connection: Connection,
  unlearned: () => void,
): ImportRepository => {
  let staging = false
  return {
    list: () => selectImportBatches(connection),
    add: (batch) => insertImportBatch(connection, batch),
    previewUndo: (id) => previewUndo(connection, id),
    undo: (id, { alsoTouched, on }) =>
      undoImport(connection, id, {
        alsoTouched,
        on,
        removeAccounts: (ids) => removeAccounts(connection, ids, unlearned),
      }),
    mappingOf: (headerKey) => selectMapping(connection, headerKey),
    tickExportDeleted: (id, on) =>
      connection.run('update import_batch set export_deleted_on = @on where id = @id', { id, on }) >
      0,
    traceOf: (id) => readTrace(connection, id),
    putTrace: (id, trace) => writeTrace(connection, id, trace),
    stage: () => {
      if (staging) throw new Error('An import is being staged already')
      const begun = beginImportStaging(connection, () => {
        staging = false
      })
      staging = true
      return begun
    },
  }
}
