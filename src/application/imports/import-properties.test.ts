import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import { createImportDesk, type ImportDesk } from './import-desk.ts'
import type { ImportReport } from './draft-views.ts'
import { ana, openTestVault, type TestVault } from './test-support/open-test-vault.ts'

interface Written {
  readonly title: string
  readonly host: string
  readonly login: string
  readonly password: string
  readonly created: string
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const table = (rows: readonly (readonly string[])[], separator = ',', end = '\r\n'): string =>
  rows.map((row) => row.map(quoted).join(separator) + end).join('')

interface Format {
  readonly write: (accounts: readonly Written[]) => string
  readonly mapping?: ColumnMapping
  readonly titles: boolean
  readonly dates: boolean
}

const formats: Readonly<Record<string, Format>> = {
  'chrome-csv': {
    titles: true,
    dates: false,
    write: (accounts) =>
      table([
        ['name', 'url', 'username', 'password', 'note'],
        ...accounts.map((each) => [
          each.title,
          `https://${each.host}/login?next=1,2`,
          each.login,
          each.password,
          'a note',
        ]),
      ]),
  },
  'firefox-csv': {
    titles: false,
    dates: true,
    write: (accounts) =>
      table([
        [
          'url',
          'username',
          'password',
          'httpRealm',
          'formActionOrigin',
          'guid',
          'timeCreated',
          'timeLastUsed',
          'timePasswordChanged',
        ],
        ...accounts.map((each) => {
          const time = String(Date.parse(each.created))
          return [`https://${each.host}`, each.login, each.password, '', '', '{1}', time, time, '']
        }),
      ]),
  },
  'bitwarden-csv': {
    titles: true,
    dates: false,
    write: (accounts) =>
      table(
        [
          [
            'folder',
            'favorite',
            'type',
            'name',
            'notes',
            'fields',
            'login_uri',
            'login_username',
            'login_password',
            'login_totp',
          ],
          ...accounts.map((each) => [
            '',
            '',
            'login',
            each.title,
            '',
            '',
            each.host,
            each.login,
            each.password,
            '',
          ]),
        ],
        ',',
        '\n',
      ),
  },
  'bitwarden-json': {
    titles: true,
    dates: true,
    write: (accounts) =>
      JSON.stringify({
        encrypted: false,
        folders: [],
        items: accounts.map((each) => ({
          type: 1,
          name: each.title,
          login: {
            uris: [{ match: null, uri: `https://${each.host}/` }],
            username: each.login,
            password: each.password,
          },
          creationDate: `${each.created}T12:00:00.000Z`,
        })),
      }),
  },
  table: {
    titles: true,
    dates: true,
    mapping: [
      { column: 4, field: 'title' },
      { column: 3, field: 'url' },
      { column: 2, field: 'user-name' },
      { column: 1, field: 'password' },
      { column: 0, field: 'created' },
    ],
    write: (accounts) =>
      table(
        [
          ['when', 'what', 'who', 'where', 'which'],
          ...accounts.map((each) => [
            each.created,
            each.password,
            each.login,
            each.host,
            each.title,
          ]),
        ],
        ';',
      ),
  },
}

/** Anything people type in one line, tidy as the import leaves it. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && !/[\p{C}\u2060\u200B]/u.test(text))

const account: fc.Arbitrary<Written> = fc.record({
  title: line,
  host: fc.integer({ min: 0, max: 1e6 }).map((number) => `site-${number}.com`),
  login: line.filter((text) => !text.includes('@')),
  password: line.map((text) => `p ${text}`),
  created: fc
    .integer({ min: 8000, max: 20_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
})
const accounts = fc.uniqueArray(account, {
  minLength: 1,
  maxLength: 8,
  selector: ({ host }) => host,
})

let test: TestVault
let desk: ImportDesk
beforeEach(() => {
  test = openTestVault([ana])
  desk = createImportDesk(test.ports)
})
afterEach(() => test.remove())

const importFile = async (text: string, formatId: string): Promise<ImportReport> => {
  const { mapping } = formats[formatId] ?? {}
  const draft = await desk.open({ file: new File([text], 'x'), formatId })
  if (mapping) await desk.map({ draftId: draft.draftId, mapping })
  for await (const event of desk.commit({ draftId: draft.draftId }))
    if (event.kind === 'report') return event.report
  throw new Error('no report')
}

const clear = (): void =>
  test.vault.transaction(() => {
    for (const { id } of test.vault.accounts.list()) test.vault.accounts.remove(id)
  })

describe.each(Object.entries(formats))('%s', (formatId, format) => {
  it('gives back the accounts that were written, and nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async (written) => {
        clear()
        const text = format.write(written)
        const report = await importFile(text, formatId)
        expect(report).toMatchObject({ total: written.length, added: written.length, skipped: [] })
        const digests = new Map(
          test.vault.fingerprints.list().map(({ accountId, digest }) => [accountId, digest]),
        )
        const found = test.vault.accounts.list().map((each) => ({
          title: format.titles ? each.title : '',
          origins: each.origins,
          userName: each.userName,
          existedBy: each.existedBy,
          digest: digests.get(each.id),
        }))
        expect(found).toEqual(
          written.map((each) => ({
            title: format.titles ? each.title : '',
            origins: [`https://${each.host}`],
            userName: each.login,
            existedBy: format.dates ? each.created : undefined,
            digest: test.vault.fingerprints.digestPassword(each.password),
          })),
        )
        const before = test.vault.inventory()
        expect(await importFile(text, formatId)).toMatchObject({ added: 0, known: written.length })
        expect(test.vault.inventory()).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })
})

describe('any rows', () => {
  const cell = fc.constantFrom(
    '',
    'A',
    'https://a.com',
    'https://id.a.com',
    'b.net',
    'ana',
    'x@a.com',
    '0',
  )
  it('are all accounted for: total = added + changed + known + skipped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 15 }),
        async (rows) => {
          clear()
          const header = ['name', 'url', 'username', 'password', 'note']
          const text = table([header, ...rows.filter((row) => row.length > 1 || row[0] !== '')])
          const sent = text.split('\r\n').length - 2
          fc.pre(sent > 0)
          for (const _ of ['once', 'twice']) {
            const report = await importFile(text, 'chrome-csv')
            const { added, changed, known, skipped } = report
            expect(report.total).toBe(sent)
            expect(added + changed + known + skipped.length).toBe(sent)
          }
          const before = test.vault.inventory()
          const again = await importFile(text, 'chrome-csv')
          expect(again).toMatchObject({ added: 0, changed: 0, fingerprints: 0 })
          expect(test.vault.inventory()).toEqual(before)
        },
      ),
      { numRuns: 20 },
    )
  })
})
