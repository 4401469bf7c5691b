import type { TableFormat } from '../kinds/table-format.ts'

/** SafeInCloud's table; its XML says more. */
export const safeInCloudCsv: TableFormat = {
  id: 'safe-in-cloud-csv',
  headers: [['Title', 'Login', 'Password', 'URL', 'Notes', 'OTP']],
  columns: {
    title: ['Title'],
    urls: ['URL'],
    userName: ['Login'],
    password: ['Password'],
    notes: ['Notes'],
    oneTimeCodes: ['OTP'],
  },
}
