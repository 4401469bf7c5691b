import { folderPath } from '../folder-path.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/**
 * 1Password 8, which writes logins and passwords only. Archived ones are in the file and are taken: the
 * account is still there. Tags are divided by `;`.
 */
export const onepasswordCsv: TableFormat = {
  id: 'onepassword-csv',
  headers: [['Title', 'Url', 'Username', 'Password', 'OTPAuth', 'Archived']],
  columns: {
    title: ['Title'],
    urls: ['Url'],
    userName: ['Username'],
    password: ['Password'],
    folder: ['Tags'],
    notes: ['Notes'],
    oneTimeCodes: ['OTPAuth'],
  },
  refine: (raw) => ({ ...raw, folder: folderPath(raw.folder, ';') }),
}
