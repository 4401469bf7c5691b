/** One entry of a password manager, as the soak invents it. */
export interface ExportedRow {
  readonly title: string
  readonly origin: string
  readonly userName: string
  readonly password: string
  /** Days; formats that do not know them leave them out. */
  readonly created: string
  readonly passwordChanged: string
}

/** A password manager's export, written from its description in docs/import-formats.md. */
export interface ExportFormat {
  readonly id: string
  readonly fileName: string
  readonly tellsCreated: boolean
  readonly tellsPasswordChanged: boolean
  /** It has no titles; the host stands for one. */
  readonly hasTitles: boolean
  readonly write: (rows: readonly ExportedRow[]) => string
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const csv = (header: string, lines: readonly (readonly string[])[]): string =>
  [header, ...lines.map((cells) => cells.map(quoted).join(','))].join('\r\n')

const noon = (day: string): string => `${day}T12:00:00.000Z`

const milliseconds = (day: string): string => String(Date.parse(noon(day)))

const field = (key: string, value: string): string =>
  `<String><Key>${key}</Key><Value>${value}</Value></String>`

const entry = (row: ExportedRow, at: number): string =>
  [
    `<Entry><UUID>${Buffer.from(`uuid${at}`.padEnd(16, '0')).toString('base64')}</UUID>`,
    `<Times><CreationTime>${row.created}T12:00:00Z</CreationTime></Times>`,
    field('Title', row.title),
    field('UserName', row.userName),
    field('Password', row.password),
    field('URL', row.origin),
    '</Entry>',
  ].join('')

/** The formats that rows are written in. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'chrome-csv',
    fileName: 'Chrome Passwords.csv',
    tellsCreated: false,
    tellsPasswordChanged: false,
    hasTitles: true,
    write: (rows) =>
      csv(
        'name,url,username,password,note',
        rows.map((row) => [row.title, `${row.origin}/login`, row.userName, row.password, '']),
      ),
  },
  {
    id: 'firefox-csv',
    fileName: 'passwords.csv',
    tellsCreated: true,
    tellsPasswordChanged: true,
    hasTitles: false,
    write: (rows) =>
      csv(
        '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
        rows.map((row, at) => [
          row.origin,
          row.userName,
          row.password,
          '',
          row.origin,
          `{${at}}`,
          milliseconds(row.created),
          milliseconds(row.passwordChanged),
          milliseconds(row.passwordChanged),
        ]),
      ),
  },
  {
    id: 'bitwarden-json',
    fileName: 'bitwarden_export.json',
    tellsCreated: true,
    tellsPasswordChanged: true,
    hasTitles: true,
    write: (rows) =>
      JSON.stringify({
        encrypted: false,
        folders: [],
        items: rows.map((row, at) => ({
          id: String(at),
          type: 1,
          name: row.title,
          notes: null,
          creationDate: noon(row.created),
          revisionDate: noon(row.passwordChanged),
          login: {
            uris: [{ match: null, uri: `${row.origin}/a` }],
            username: row.userName,
            password: row.password,
            totp: null,
            passwordRevisionDate: noon(row.passwordChanged),
          },
        })),
      }),
  },
  {
    id: 'keepass-xml',
    fileName: 'Database.xml',
    tellsCreated: true,
    tellsPasswordChanged: false,
    hasTitles: true,
    write: (rows) =>
      `<?xml version="1.0" encoding="utf-8"?>\n<KeePassFile><Meta><Generator>KeePass</Generator></Meta><Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAA==</UUID><Name>Root</Name>${rows.map(entry).join('')}</Group></Root></KeePassFile>`,
  },
]
