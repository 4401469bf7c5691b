import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExport } from './test-support/export-case.ts'
import { lockBitwarden } from './test-support/lock-bitwarden.ts'
import { makeWorkbook, sheetOf } from './test-support/make-workbook.ts'
import { zipFile } from './test-support/zip-file.ts'

interface Written {
  readonly title: string
  readonly host: string
  readonly login: string
  readonly password: string
}

type Write = (accounts: readonly Written[]) => string | Uint8Array | Promise<string | Uint8Array>

const url = ({ host }: Written): string => `https://${host}/in?next=1`

const xml = (text: string): string =>
  text.replace(/[&<>"'\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const bitwarden = (accounts: readonly Written[]): string =>
  JSON.stringify({
    folders: [],
    items: accounts.map((each) => ({
      type: 1,
      name: each.title,
      login: { uris: [{ uri: url(each) }], username: each.login, password: each.password },
    })),
  })

const onePasswordData = (accounts: readonly Written[]): string =>
  JSON.stringify({
    accounts: [
      {
        vaults: [
          {
            items: accounts.map((each) => ({
              categoryUuid: '001',
              overview: { title: each.title, url: url(each) },
              details: {
                loginFields: [
                  { designation: 'username', value: each.login },
                  { designation: 'password', value: each.password },
                ],
              },
            })),
          },
        ],
      },
    ],
  })

const dashlaneCell = (text: string): string => `"${text.replaceAll('"', '""')}"`

const formats: Readonly<Record<string, Write>> = {
  'bitwarden-json': bitwarden,
  'bitwarden-json ': (accounts) => lockBitwarden(bitwarden(accounts), 'pw'),
  'bitwarden-zip': (accounts) => zipFile({ 'data.json': bitwarden(accounts) }),
  'onepassword-1pux': (accounts) => zipFile({ 'export.data': onePasswordData(accounts) }),
  'onepassword-1pux ': onePasswordData,
  'onepassword-1pif': (accounts) =>
    accounts
      .map((each) =>
        [
          JSON.stringify({
            typeName: 'webforms.WebForm',
            title: each.title,
            location: url(each),
            secureContents: {
              fields: [
                { designation: 'username', value: each.login },
                { designation: 'password', value: each.password },
              ],
            },
          }),
          '***5642bee8-a5ff-11dc-8314-0800200c9a66***\n',
        ].join('\n'),
      )
      .join(''),
  'proton-pass-json': (accounts) =>
    JSON.stringify({
      vaults: {
        x: {
          items: accounts.map((each) => ({
            state: 1,
            data: {
              type: 'login',
              metadata: { name: each.title },
              content: { itemEmail: each.login, password: each.password, urls: [url(each)] },
            },
          })),
        },
      },
    }),
  'keeper-json': (accounts) =>
    JSON.stringify({
      records: accounts.map((each) => ({
        title: each.title,
        login: each.login,
        password: each.password,
        login_url: url(each),
      })),
    }),
  'enpass-json': (accounts) =>
    JSON.stringify({
      items: accounts.map((each) => ({
        title: each.title,
        category: 'login',
        fields: [
          { type: 'username', value: each.login },
          { type: 'password', value: each.password },
          { type: 'url', value: url(each) },
        ],
      })),
    }),
  'dashlane-json': (accounts) =>
    JSON.stringify({
      AUTHENTIFIANT: accounts.map((each) => ({
        title: each.title,
        login: each.login,
        password: each.password,
        url: url(each),
      })),
    }),
  'dashlane-zip': (accounts) =>
    zipFile({
      'credentials.csv': [
        'username,username2,username3,title,password,note,url,category,otpUrl',
        ...accounts.map((each) =>
          [each.login, '', '', each.title, each.password, '', url(each), '', '']
            .map(dashlaneCell)
            .join(','),
        ),
      ].join('\n'),
    }),
  'keepass-xml': (accounts) =>
    `<KeePassFile><Root><Group><Name>Root</Name>${accounts
      .map((each) => {
        const values = {
          Title: each.title,
          UserName: each.login,
          Password: each.password,
          URL: url(each),
        }
        const fields = Object.entries(values).map(
          ([key, value]) => `<String><Key>${key}</Key><Value>${xml(value)}</Value></String>`,
        )
        return `<Entry>${fields.join('')}</Entry>`
      })
      .join('')}</Group></Root></KeePassFile>`,
  'safe-in-cloud-xml': (accounts) =>
    `<database>${accounts
      .map(
        (each) =>
          `<card title="${xml(each.title)}"><field type="login">${xml(each.login)}</field><field type="password">${xml(each.password)}</field><field type="website">${xml(url(each))}</field></card>`,
      )
      .join('')}</database>`,
  'chrome-csv': (accounts) =>
    makeWorkbook(
      {
        A: sheetOf([
          ['name', 'url', 'username', 'password'],
          ...accounts.map((each) => [each.title, url(each), each.login, each.password]),
        ]),
      },
      'xlsx',
    ),
}

const oddSigns = [...Array.from('aZ9 \'"\\,;<>&%{}[]=@+-ß€✓'), '\n', '\u00A0', '😀', '__proto__']

const accounts: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.record({
    title: fc.stringMatching(/^[A-Z][a-zé]{1,8}( [A-Z"'&<;]{1,3}[a-z])?$/),
    host: fc.stringMatching(/^[a-z]{3,9}\.(com|org)$/),
    login: fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.com$/),
    password: fc
      .string({ unit: fc.constantFrom(...oddSigns), minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() !== ''),
  }),
  { minLength: 1, maxLength: 6 },
)

describe('accounts written and read again are the same', () => {
  // A name that ends with a space is a second way to write the format.
  it.each(Object.entries(formats))('%s', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(accounts, async (written) => {
        const found = await readExport(await write(written), { password: 'pw' })
        expect(found.formatId).toBe(name.trim())
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
