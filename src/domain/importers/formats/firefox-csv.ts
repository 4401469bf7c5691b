import type { TableFormat } from '../kinds/table-format.ts'

/**
 * Firefox has no titles, and its times are milliseconds since 1970. The second header is that of the
 * Password Exporter add-on.
 */
export const firefoxCsv: TableFormat = {
  id: 'firefox-csv',
  headers: [
    ['url', 'username', 'password', 'httpRealm', 'formActionOrigin'],
    ['hostname', 'username', 'password', 'formSubmitURL', 'httpRealm'],
  ],
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
