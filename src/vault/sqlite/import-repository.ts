import type { ImportRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { insertImportBatch, selectImportBatches } from './import-batch-rows.ts'
import { beginImportStaging } from './import-staging.ts'

/** Finished imports, and the one staging area; asking for a second one while one is open throws. */
export const importRepository = (connection: Connection): ImportRepository => {
  let staging = false
  return {
    list: () => selectImportBatches(connection),
    add: (batch) => insertImportBatch(connection, batch),
    remove: (id) => connection.run('delete from import_batch where id = @id', { id }) > 0,
    tickExportDeleted: (id, on) =>
      connection.run('update import_batch set export_deleted_on = @on where id = @id', { id, on }) >
      0,
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
