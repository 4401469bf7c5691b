import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExport } from './test-support/export-case.ts'

interface Written {
  readonly title: string
  readonly host: string
  readonly login: string
  readonly password: string
}

interface Table {
  /** Columns, each with what stands in it; a blank for none. */
  readonly columns: Readonly<Record<string, keyof Written | 'url' | ''>>
  /** The columns may stand in any order. */
  readonly anyOrder: boolean
  readonly backslash?: boolean
  readonly headless?: boolean
  readonly cell?: (text: string) => string
  /** What stands in every row beside the account. */
  readonly constants?: Readonly<Record<string, string>>
}

const plain = (title: string, url: string, login: string, password: string): Table['columns'] => ({
  [title]: 'title',
  [url]: 'url',
  [login]: 'login',
  [password]: 'password',
})

const blanks = (...names: readonly string[]): Table['columns'] =>
  Object.fromEntries(names.map((name) => [name, '' as const]))

const tables: Readonly<Record<string, Table>> = {
  'chrome-csv': {
    anyOrder: true,
    columns: { ...plain('name', 'url', 'username', 'password'), ...blanks('note') },
  },
  'apple-passwords-csv': {
    anyOrder: true,
    columns: {
      ...plain('Title', 'URL', 'Username', 'Password'),
      ...blanks('Notes', 'OTPAuth'),
    },
  },
  'bitwarden-csv': {
    anyOrder: true,
    columns: {
      ...plain('name', 'login_uri', 'login_username', 'login_password'),
      ...blanks('folder', 'type', 'notes', 'fields', 'login_totp'),
    },
  },
  'lastpass-csv': {
    anyOrder: true,
    columns: {
      ...plain('name', 'url', 'username', 'password'),
      ...blanks('totp', 'extra', 'grouping', 'fav'),
    },
  },
  'onepassword-csv': {
    anyOrder: true,
    columns: {
      ...plain('Title', 'Url', 'Username', 'Password'),
      ...blanks('OTPAuth', 'Favorite', 'Archived', 'Tags', 'Notes'),
    },
  },
  'onepassword-7-csv': {
    anyOrder: true,
    columns: {
      ...plain('TITLE', 'URL', 'USERNAME', 'PASSWORD'),
      ...blanks('UUID', 'URLS', 'AUTOSUBMIT', 'TAGS', 'NOTES'),
    },
  },
  'onepassword-7-mac-csv': {
    anyOrder: true,
    backslash: true,
    columns: {
      ...plain('Title', 'URL', 'Username', 'Password'),
      ...blanks('job title(jobtitle)', 'Notes', 'Tags', 'Type'),
    },
    constants: { Type: 'Login' },
  },
  'plain-list-csv': {
    anyOrder: true,
    columns: { ...plain('Name', 'URL', 'Username', 'Password'), ...blanks('Notes') },
  },
  'dashlane-csv': {
    anyOrder: true,
    columns: {
      ...plain('title', 'url', 'username', 'password'),
      ...blanks('username2', 'username3', 'note', 'category', 'otpUrl'),
    },
  },
  'nordpass-csv': {
    anyOrder: true,
    columns: {
      ...plain('name', 'url', 'username', 'password'),
      ...blanks('note', 'cardholdername', 'cardnumber', 'folder', 'email', 'type'),
    },
    constants: { type: 'password' },
  },
  'proton-pass-csv': {
    anyOrder: true,
    columns: {
      ...plain('name', 'url', 'username', 'password'),
      ...blanks('type', 'email', 'note', 'totp', 'createTime', 'vault'),
    },
    constants: { type: 'login' },
  },
  'keepassxc-csv': {
    anyOrder: true,
    columns: {
      ...plain('Title', 'URL', 'Username', 'Password'),
      ...blanks('Group', 'Notes', 'TOTP', 'Created'),
    },
    constants: { Group: 'Root' },
  },
  'keepass-csv': {
    anyOrder: true,
    backslash: true,
    columns: {
      ...plain('Account', 'Web Site', 'Login Name', 'Password'),
      ...blanks('Comments'),
    },
  },
  'strongbox-csv': {
    anyOrder: true,
    columns: {
      ...plain('Title', 'URL', 'Username', 'Password'),
      ...blanks('Email', 'OTPAuth', 'Notes'),
    },
  },
  'keeper-csv': {
    anyOrder: false,
    headless: true,
    columns: {
      ...blanks('folder'),
      ...plain('title', 'url', 'login', 'password'),
    },
  },
  'roboform-csv': {
    anyOrder: false,
    columns: {
      ...plain('Name', 'Url', 'Login', 'Pwd'),
      ...blanks('Note', 'Folder', 'RfFieldsV2'),
    },
    cell: (text) => text.replace(/^(?=['@])/, "'"),
  },
  'safe-in-cloud-csv': {
    anyOrder: true,
    columns: { ...plain('Title', 'URL', 'Login', 'Password'), ...blanks('Notes', 'OTP') },
  },
  'synology-c2-csv': {
    anyOrder: true,
    columns: plain('Display_Name', 'Login_URLs', 'Login_Username', 'Login_Password'),
  },
  'saferpass-csv': {
    anyOrder: true,
    columns: { ...plain('title', 'url', 'username', 'password'), ...blanks('modelType') },
    constants: { modelType: 'Account' },
  },
  'nextcloud-passwords-csv': {
    anyOrder: true,
    columns: {
      ...plain('Label', 'Url', 'Username', 'Password'),
      ...blanks('Notes', 'Folder', 'Tags', 'Revision'),
    },
  },
  'myki-csv': {
    anyOrder: true,
    columns: { ...plain('nickname', 'url', 'username', 'password'), ...blanks('status') },
  },
  'buttercup-csv': {
    anyOrder: true,
    columns: {
      ...plain('title', 'URL', 'username', 'password'),
      ...blanks('!type', '!group_id', '!group_name'),
    },
    constants: { '!type': 'entry' },
  },
  'passman-csv': {
    anyOrder: true,
    columns: {
      ...plain('label', 'url', 'username', 'password'),
      ...blanks('email', 'description', 'tags', 'custom_fields'),
    },
  },
  'padlock-csv': {
    anyOrder: true,
    columns: { ...plain('name', 'url', 'username', 'password'), ...blanks('tags', 'notes') },
  },
}

const oddSigns = ['a', 'b', '1', '"', "'", '\\', ',', ';', '@', '&', '%', '<', '\n', ' ', '=', 'é']

const accounts: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.record({
    title: fc.stringMatching(/^[A-Z][a-zé]{1,8}( [A-Z"',;]{1,3}[a-z])?$/),
    host: fc.stringMatching(/^[a-z]{3,9}\.(com|org)$/),
    login: fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.com$/),
    password: fc
      .string({ unit: fc.constantFrom(...oddSigns), minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() !== ''),
  }),
  { minLength: 2, maxLength: 6 },
)

const writeTable = (table: Table, order: readonly string[], rows: readonly Written[]): string => {
  const quote = (text: string): string =>
    table.backslash
      ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
      : `"${text.replaceAll('"', '""')}"`
  const cellOf = (row: Written, name: string): string => {
    const what = table.columns[name] ?? ''
    const text = table.constants?.[name] ?? (what === '' ? '' : what === 'url' ? '' : row[what])
    return what === 'url' ? `https://${row.host}/in` : (table.cell?.(text) ?? text)
  }
  const lines = rows.map((row) => order.map((name) => quote(cellOf(row, name))).join(','))
  return [...(table.headless ? [] : [order.map(quote).join(',')]), ...lines, ''].join('\r\n')
}

const keeperOrder = ['folder', 'title', 'login', 'password', 'url', 'notes', 'shared']

describe('accounts written as a table and read again are the same', () => {
  it.each(Object.entries(tables))('%s', async (formatId, table) => {
    const names = formatId === 'keeper-csv' ? keeperOrder : Object.keys(table.columns)
    const orders = table.anyOrder
      ? fc.shuffledSubarray(names, { minLength: names.length })
      : fc.constant(names)
    await fc.assert(
      fc.asyncProperty(accounts, orders, async (written, order) => {
        const found = await readExport(writeTable(table, order, written))
        expect(found.formatId).toBe(formatId)
        expect(found.items).toEqual(
          written.map(({ title, host, login, password }) => ({
            title,
            origins: [`https://${host}`],
            email: login,
            password,
          })),
        )
      }),
      { numRuns: 40 },
    )
  })
})
