import { fieldsInJsonCell } from '../custom-fields.ts'
import { folderPath } from '../folder-path.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'

/** Passman for Nextcloud. Tags stand in square brackets, custom fields are a JSON list in a cell. */
export const passmanCsv: TableFormat = {
  id: 'passman-csv',
  headers: [['label', 'username', 'password', 'email', 'description', 'url', 'custom_fields']],
  columns: {
    title: ['label'],
    urls: ['url'],
    userName: ['username'],
    email: ['email'],
    password: ['password'],
    folder: ['tags'],
    notes: ['description'],
    oneTimeCodes: ['otp'],
  },
  refine: (raw, cell) => ({
    ...raw,
    folder: folderPath(raw.folder?.replace(/^\[|\]$/g, ''), ','),
    questions: findQuestions(fieldsInJsonCell(cell('custom_fields'))),
  }),
}
