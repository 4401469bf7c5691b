import { describe, expect, it } from 'vitest'
import { bitwardenCsv } from './bitwarden-csv.ts'
import { bitwardenJson } from './bitwarden-json.ts'
import type { ImportedItem } from '../imported-item.ts'
import type { JsonValue } from '../json-value.ts'
import { recogniseJson, recogniseTable } from './registry.ts'
import { tableReader } from '../kinds/table-format.ts'

/** Reads cells through whatever format recognises the header; only the fields that say something. */
const readTableRows = (header: string, ...rows: readonly (readonly string[])[]): unknown => {
  const cells = header.split(',')
  const format = recogniseTable(cells)
  if (!format) return 'not recognised'
  const reader = tableReader(format, { line: 1, cells })
  if (!reader.ok) return reader
  return rows.map((row, index) => {
    const reading = reader.read({ line: index + 2, cells: row })
    return reading.kind === 'item' ? said(reading.item) : reading.what
  })
}

const said = (item: ImportedItem): unknown =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([name, value]) =>
        name !== 'line' &&
        name !== 'kind' &&
        value !== undefined &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )

describe('recogniseTable', () => {
  it.each([
    ['name,url,username,password,note', 'chrome-csv'],
    ['name,url,username,password', 'chrome-csv'],
    ['\uFEFF"name",URL, Username ,password,future_field', 'chrome-csv'],
    ['password,username,url,name', 'chrome-csv'],
    [
      'url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged',
      'firefox-csv',
    ],
    [
      'hostname,username,password,formSubmitURL,httpRealm,usernameField,passwordField',
      'firefox-csv',
    ],
    [
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      'bitwarden-csv',
    ],
    [
      'folder,favorite,type,name,notes,fields,login_uri,login_username,login_password,login_totp',
      'bitwarden-csv',
    ],
    [
      'collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      'bitwarden-csv',
    ],
    ['name,uri,username,password,notes,folder,totp', 'bitwarden-csv'],
  ])('recognises %j', (header, id) => {
    expect(recogniseTable(header.split(','))?.id).toBe(id)
  })

  it('takes only the format that is asked for', () => {
    const header = ['name', 'url', 'username', 'password']
    expect(recogniseTable(header, 'chrome-csv')?.id).toBe('chrome-csv')
    expect(recogniseTable(header, 'firefox-csv')).toBe(undefined)
  })
})

describe('Chrome family CSV', () => {
  const header = 'name,url,username,password,note'

  it('reads rows, short ones too', () => {
    expect(
      readTableRows(
        header,
        ['Roblox', 'https://www.roblox.com/login', 'theo', 'a,b', 'a note'],
        ['', 'https://www.example.com/x', 'ana@example.com', ' lead'],
      ),
    ).toEqual([
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo',
        password: 'a,b',
        notes: 'a note',
      },
      {
        title: 'example.com',
        origins: ['https://www.example.com'],
        email: 'ana@example.com',
        password: ' lead',
      },
    ])
  })

  it('tells of rows that are too short, shifted or empty', () => {
    expect(
      readTableRows(
        header,
        ['Roblox', 'https://www.roblox.com/login'],
        ['Shop', 'https://shop.example.com', 'ana', 'pass', 'word', 'note'],
        ['', '', '', 'only a password', ''],
      ),
    ).toEqual([
      {
        title: 'www.roblox.com'.slice(4),
        origins: ['https://www.roblox.com'],
        skip: 'wrong-length',
      },
      { title: 'shop.example.com', origins: ['https://shop.example.com'], skip: 'wrong-length' },
      { title: '', password: 'only a password', skip: 'nothing-in-it' },
    ])
  })

  it('refuses two columns of one name', () => {
    expect(readTableRows('name,url,url,username,password')).toEqual({
      ok: false,
      problem: 'duplicate-header',
      line: 1,
    })
  })
})

describe('Firefox CSV', () => {
  const header =
    'url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged'

  it('takes the time of the password change and nothing from the last use', () => {
    const times = ['1388135645000', '1700000000000', '1448582400000']
    expect(
      readTableRows(header, ['https://www.vtechkids.com', 'ana', 'pw', '', '', '{1}', ...times]),
    ).toEqual([
      {
        title: 'vtechkids.com',
        origins: ['https://www.vtechkids.com'],
        userName: 'ana',
        password: 'pw',
        created: '2013-12-27',
        passwordChanged: '2015-11-27',
      },
    ])
  })

  it("skips the browser's own sync key without keeping it", () => {
    const row = [
      'chrome://FirefoxAccounts',
      'uid',
      '{"kSync":"deadbeef"}',
      '',
      '',
      '',
      '1',
      '1',
      '1',
    ]
    const read = readTableRows(header, row)
    expect(read).toEqual([{ title: 'Firefox', skip: 'not-an-account' }])
  })
})

describe('Bitwarden CSV', () => {
  const header =
    'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp'

  it('reads logins with folder, addresses, one-time codes and security questions', () => {
    const fields =
      'Customer number: 12\nWhat is: it?: Rex\nSecurity question: Pet?\nSecurity answer: Tom'
    const uris = 'https://a.example.com,https://b.example.com'
    expect(
      readTableRows(
        header,
        ['Mia', '', 'login', 'A', 'note', fields, '0', uris, 'mia', 'pw', 'otpauth://x'],
        ['', '', 'login', 'Title only', '', '', '0', '', '', ''],
        ['', '1', 'note', 'Where the key is', 'secret', '', '0', '', '', '', ''],
      ),
    ).toEqual([
      {
        title: 'A',
        origins: ['https://a.example.com', 'https://b.example.com'],
        userName: 'mia',
        password: 'pw',
        folder: 'Mia',
        notes: 'note',
        oneTimeCodes: true,
        questions: [
          { question: 'What is: it?', answer: 'Rex' },
          { question: 'Pet?', answer: 'Tom' },
        ],
      },
      { title: 'Title only' },
      'secure-note',
    ])
  })

  it('reads what an organisation and the first version wrote', () => {
    expect(
      readTableRows(
        'collections,type,name,notes,fields,login_uri,login_username,login_password,login_totp',
        ['Family,School', 'login', 'A', '', '', 'a.example.com', 'mia', 'pw', ''],
      ),
    ).toMatchObject([{ folder: 'Family,School', origins: ['https://a.example.com'] }])
    expect(
      readTableRows('name,uri,username,password,notes,folder,totp', [
        'A',
        'https://a.example.com',
        'mia',
        'pw',
        '',
        'Mia',
        '',
      ]),
    ).toMatchObject([{ title: 'A', folder: 'Mia', password: 'pw' }])
  })

  it('has a header that is never taken for another', () => {
    expect(bitwardenCsv.headers[1]).not.toContain('url')
  })
})

describe('Bitwarden JSON', () => {
  const read = (value: JsonValue): unknown => {
    const result = recogniseJson(value)?.read(value)
    if (!result) return 'not recognised'
    return result.ok
      ? [...result.readings].map((each) => (each.kind === 'item' ? said(each.item) : each.what))
      : result
  }

  it('reads a login with all that it may have', () => {
    expect(
      read({
        encrypted: false,
        folders: [{ id: 'f1', name: 'Mia' }],
        items: [
          {
            type: 1,
            name: 'VTech',
            folderId: 'f1',
            fields: [
              { name: "Mother's maiden name", value: 'Lopez', type: 1 },
              { name: 'x', value: null },
            ],
            login: {
              uris: [{ match: null, uri: 'https://www.vtechkids.com/x' }, { uri: null }],
              username: 'ana@example.com',
              password: 'pw',
              totp: 'JBSW',
              passwordRevisionDate: '2015-12-01T10:00:00.000Z',
            },
            passwordHistory: [{ lastUsedDate: '2015-12-01T10:00:00.000Z', password: 'old' }],
            creationDate: '2013-12-27T09:14:05.000Z',
            revisionDate: '2020-01-01T00:00:00.000Z',
            deletedDate: null,
          },
        ],
      }),
    ).toEqual([
      {
        title: 'VTech',
        origins: ['https://www.vtechkids.com'],
        email: 'ana@example.com',
        password: 'pw',
        earlierPasswords: [{ password: 'old', until: '2015-12-01' }],
        questions: [{ question: "Mother's maiden name", answer: 'Lopez' }],
        folder: 'Mia',
        created: '2013-12-27',
        passwordChanged: '2015-12-01',
        oneTimeCodes: true,
      },
    ])
  })

  it('counts what is no login, skips the bin and puts up with missing parts', () => {
    expect(
      read({
        folders: [],
        items: [
          { type: 1, name: 'A', login: { username: null, password: null } },
          { type: 1, name: 'B' },
          { type: 1, name: 'C', deletedDate: '2021-05-05T08:00:00.000Z' },
          { type: 2, name: 'N' },
          { type: 3, name: 'N' },
          { type: 4, name: 'N' },
          { type: 5, name: 'N' },
          { type: 9, name: 'N' },
          'nonsense',
          null,
        ],
      }),
    ).toEqual([
      { title: 'A' },
      { title: 'B' },
      { title: 'C', skip: 'in-trash' },
      'secure-note',
      'card',
      'identity',
      'ssh-key',
      'other',
      'other',
      'other',
    ])
  })

  it('names the collections of an organisation', () => {
    expect(
      read({
        collections: [
          { id: 'c1', name: 'Family' },
          { id: 'c2', name: 'Theo' },
        ],
        items: [{ type: 1, name: 'A', collectionIds: ['c1', 'c2', 'gone', 3] }],
      }),
    ).toEqual([{ title: 'A', folder: 'Family / Theo' }])
  })

  it.each([
    [{ encrypted: true, passwordProtected: true, salt: 'x', data: '2.x|y|z' }, 'password-needed'],
    [{ encrypted: true, encKeyValidation_DO_NOT_EDIT: '2.x', folders: [], items: [] }, 'encrypted'],
  ] as const)('says how an encrypted export is locked', (value, problem) => {
    expect(read(value)).toEqual({ ok: false, problem, line: undefined })
  })

  it.each<[JsonValue]>([
    [{}],
    [[]],
    [null],
    [{ items: 3 }],
    [{ vaults: {}, items: [{ data: 1 }] }],
  ])('does not recognise %j', (value) => {
    expect(recogniseJson(value)).toBe(undefined)
  })

  it('is not fooled by inherited or polluting names', () => {
    const value = JSON.parse(
      '{"folders":[],"items":[{"type":1,"name":"A","__proto__":{"deletedDate":"x"},"login":{"__proto__":{"password":"p"}}}]}',
    ) as JsonValue
    expect(bitwardenJson.recognises(value)).toBe(true)
    expect(read(value)).toEqual([{ title: 'A' }])
  })
})
