import { folderPath } from '../folder-path.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/** Padlock, now Padloc. Own fields are columns behind these; tags are divided by commas. */
export const padlockCsv: TableFormat = {
  id: 'padlock-csv',
  headers: [['name', 'tags', 'url', 'username', 'password', 'notes']],
  never: ['email', 'folder', 'title', 'type'],
  columns: {
    title: ['name'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    folder: ['tags'],
    notes: ['notes'],
  },
  refine: (raw) => ({ ...raw, folder: folderPath(raw.folder, ',') }),
}
