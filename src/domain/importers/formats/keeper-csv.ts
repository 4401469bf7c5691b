import type { TableFormat } from '../kinds/table-format.ts'
import { readKeeperRow } from './keeper-row.ts'

/** Keeper with a header, as some versions write it; custom fields stand behind the named columns. */
export const keeperCsv: TableFormat = {
  id: 'keeper-csv',
  headers: [['Folder', 'Title', 'Login', 'Password', 'Website Address', 'Notes', 'Shared Folder']],
  columns: { title: ['Title'] },
  surplus: 'read',
  refine: (raw, _cell, cells) => readKeeperRow(raw.line, cells),
}
