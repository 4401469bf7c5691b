import type { TableFormat } from '../kinds/table-format.ts'

const named = 3

/**
 * Zoho Vault's "general" table: three columns have names, and behind them stand user name and password,
 * sometimes more, without any.
 */
export const zohoGeneralCsv: TableFormat = {
  id: 'zoho-general-csv',
  headers: [],
  wholeHeaders: [['Secret Name', 'Secret URL', 'Notes']],
  columns: { title: ['Secret Name'], urls: ['Secret URL'], notes: ['Notes'] },
  surplus: 'read',
  refine: (raw, _cell, cells) => ({ ...raw, userName: cells[named], password: cells[named + 1] }),
}
