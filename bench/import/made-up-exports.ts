/** A row of a password manager. */
export interface ExportedRow {
  readonly title: string
  readonly url: string
  readonly login: string
  readonly password: string
}

/** A family's accounts: one for each site, some with the same login and password. */
const plainRow = (index: number): ExportedRow => ({
  title: `service-${index}.com`,
  url: `https://www.service-${index}.com/login?next=%2F`,
  login: index % 3 === 0 ? `player_${index}` : `family${index % 9}@example.com`,
  password: `pass,${index % 4000}-Word`,
})

/** Made to be slow: every row could be the same account as every other one. */
const crowdedRow = (index: number): ExportedRow => ({
  title: `club ${index}`,
  url: `https://club-${index}.example.com/`,
  login: 'family@example.com',
  password: `pass-${index}`,
})

const rowsOf = (make: (index: number) => ExportedRow, count: number): readonly ExportedRow[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** So many rows, each an account of its own. */
export const plainRows = (count: number): readonly ExportedRow[] => rowsOf(plainRow, count)

/** So many rows of one login at one domain. */
export const crowdedRows = (count: number): readonly ExportedRow[] => rowsOf(crowdedRow, count)

/** As Chrome writes them. */
export const chromeCsv = (rows: readonly ExportedRow[]): string =>
  [
    'name,url,username,password,note',
    ...rows.map(({ title, url, login, password }) => `${title},${url},${login},"${password}",`),
  ].join('\r\n')

/** As Bitwarden writes them. */
export const bitwardenJson = (rows: readonly ExportedRow[]): string =>
  JSON.stringify({
    encrypted: false,
    folders: [],
    items: rows.map(({ title, url, login, password }, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      organizationId: null,
      folderId: null,
      type: 1,
      name: title,
      notes: null,
      favorite: false,
      login: { uris: [{ match: null, uri: url }], username: login, password, totp: null },
      creationDate: '2020-02-03T10:11:12.000Z',
      collectionIds: null,
    })),
  })

/** Sixteen bytes that name an entry; 0 is no entry. */
const keepassId = (index: number): string => {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32BE(index + 1, 12)
  return bytes.toString('base64')
}

const keepassText = (key: string, value: string): string =>
  `<String><Key>${key}</Key><Value>${value}</Value></String>`

const keepassTimes =
  '<Times><CreationTime>2020-02-03T10:11:12Z</CreationTime>' +
  '<LastModificationTime>2020-02-03T10:11:12Z</LastModificationTime></Times>'

/** As KeePass 2 writes them, all in one group. Nothing in the rows needs an escape. */
export const keepassXml = (rows: readonly ExportedRow[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<KeePassFile><Meta><Generator>KeePass</Generator></Meta><Root>',
    `<Group><UUID>${keepassId(0)}</UUID><Name>Root</Name>`,
    ...rows.map(
      ({ title, url, login, password }, index) =>
        `<Entry><UUID>${keepassId(index + 1)}</UUID>${keepassTimes}` +
        keepassText('Title', title) +
        keepassText('URL', url) +
        keepassText('UserName', login) +
        keepassText('Password', password) +
        '</Entry>',
    ),
    '</Group></Root></KeePassFile>',
  ].join('\n')
