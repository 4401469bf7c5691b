import type { TableFormat } from '../kinds/table-format.ts'

/** Strongbox, a KeePass app for Apple's devices. Unlike Apple's own table it has a column for e-mail. */
export const strongboxCsv: TableFormat = {
  id: 'strongbox-csv',
  headers: [['Title', 'Username', 'Email', 'Password', 'URL', 'OTPAuth', 'Notes']],
  columns: {
    title: ['Title'],
    urls: ['URL'],
    userName: ['Username'],
    email: ['Email'],
    password: ['Password'],
    notes: ['Notes'],
    oneTimeCodes: ['OTPAuth'],
  },
}
