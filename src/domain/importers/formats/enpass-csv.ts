import type { TableFormat } from '../kinds/table-format.ts'
import { readEnpassRow } from './enpass-row.ts'

/** Enpass with a header: `"Title","Field","Value","Field","Value",.........,"Note"`, dots and all. */
export const enpassCsv: TableFormat = {
  id: 'enpass-csv',
  headers: [['Title', 'Field', 'Value', 'Note']],
  columns: { title: ['Title'] },
  repeats: ['Field', 'Value'],
  surplus: 'read',
  refine: (raw, _cell, cells) => readEnpassRow(raw.line, cells),
}
