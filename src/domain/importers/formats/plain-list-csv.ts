import type { TableFormat } from '../kinds/table-format.ts'

/**
 * The five plain columns that Dropbox Passwords, 1Password 4, KeePassX 2 without groups and many tools
 * write: nothing in them tells whose they are. Only where the table has no further column.
 */
export const plainListCsv: TableFormat = {
  id: 'plain-list-csv',
  headers: [],
  wholeHeaders: [
    ['Name', 'URL', 'Username', 'Password', 'Notes'],
    ['Title', 'URL', 'Username', 'Password', 'Notes'],
  ],
  columns: {
    title: ['Name', 'Title'],
    urls: ['URL'],
    userName: ['Username'],
    password: ['Password'],
    notes: ['Notes'],
  },
}
