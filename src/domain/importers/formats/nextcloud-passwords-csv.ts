import { fieldsInLines } from '../custom-fields.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'

/** Nextcloud Passwords. Custom fields are lines `name, type: value`; `Edited` is about the entry. */
export const nextcloudPasswordsCsv: TableFormat = {
  id: 'nextcloud-passwords-csv',
  headers: [['Label', 'Username', 'Password', 'Notes', 'Url', 'Folder', 'Revision']],
  columns: {
    title: ['Label'],
    urls: ['Url'],
    userName: ['Username'],
    password: ['Password'],
    folder: ['Folder', 'Tags'],
    notes: ['Notes'],
  },
  refine: (raw, cell) => ({
    ...raw,
    questions: findQuestions(fieldsInLines(cell('Custom Fields'))),
  }),
}
