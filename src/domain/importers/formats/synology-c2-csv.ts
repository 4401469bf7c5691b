import type { TableFormat } from '../kinds/table-format.ts'

/** Synology C2 Password. */
export const synologyC2Csv: TableFormat = {
  id: 'synology-c2-csv',
  headers: [['Display_Name', 'Login_Username', 'Login_Password', 'Login_URLs']],
  columns: {
    title: ['Display_Name'],
    urls: ['Login_URLs'],
    userName: ['Login_Username'],
    password: ['Login_Password'],
    notes: ['Notes'],
    oneTimeCodes: ['Login_TOTP'],
  },
}
