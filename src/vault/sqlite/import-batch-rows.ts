import type { ImportBatchId } from '../../domain/model/id.ts'
import type { ImportBatch } from '../../domain/model/import-batch.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Connection } from './connection.ts'
import { orNull, orUndefined } from './values.ts'

interface ImportBatchRow {
  readonly id: ImportBatchId
  readonly file_name: string
  readonly format_id: string
  readonly imported_on: PartialDate
  readonly added: number
  readonly changed: number
  readonly export_deleted_on: PartialDate | null
  readonly undone_on: PartialDate | null
}

const columns =
  'id, file_name, format_id, imported_on, added, changed, export_deleted_on, undone_on'

/** All imports, oldest first. */
export const selectImportBatches = (connection: Connection): readonly ImportBatch[] =>
  connection.all<ImportBatchRow>(`select ${columns} from import_batch order by seq`).map((row) => ({
    id: row.id,
    fileName: row.file_name,
    formatId: row.format_id,
    importedOn: row.imported_on,
    added: row.added,
    changed: row.changed,
    exportDeletedOn: orUndefined(row.export_deleted_on),
    undoneOn: orUndefined(row.undone_on),
  }))

/** Writes one finished import; fails where its id is taken. */
export const insertImportBatch = (connection: Connection, batch: ImportBatch): void => {
  connection.run(
    `insert into import_batch (${columns})
     values (@id, @fileName, @formatId, @importedOn, @added, @changed, @exportDeletedOn,
       @undoneOn)`,
    {
      id: batch.id,
      fileName: batch.fileName,
      formatId: batch.formatId,
      importedOn: batch.importedOn,
      added: batch.added,
      changed: batch.changed,
      exportDeletedOn: orNull(batch.exportDeletedOn),
      undoneOn: orNull(batch.undoneOn),
    },
  )
}
