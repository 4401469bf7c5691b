import type { TableFormat } from '../kinds/table-format.ts'

/**
 * Firefox has no titles, and its times are milliseconds since 1970. The second header and the
 * short one are those of the Password Exporter add-on, which may write a line of its own above.
 */
export const firefoxCsv: TableFormat = {
  id: 'firefox-csv',
  headers: [
    ['url', 'username', 'password', 'httpRealm', 'formActionOrigin'],
    ['hostname', 'username', 'password', 'formSubmitURL', 'httpRealm'],
  ],
  wholeHeaders: [['hostname', 'username', 'password']],
  columns: {
    urls: ['url', 'hostname'],
    userName: ['username'],
    password: ['password'],
    created: ['timeCreated'],
    passwordChanged: ['timePasswordChanged'],
  },
  // This row is the browser's own sync key, a JSON text in the password cell.
  refine: (raw) =>
    raw.urls.some((url) => url.trim().startsWith('chrome://'))
      ? { line: raw.line, title: 'Firefox', urls: [], skip: 'not-an-account' }
      : raw,
}
