import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readImportFile } from './read-import-file.ts'
import type { ReadFile, ReadingOptions } from './read-file.ts'
import { archiveExports } from './test-support/exports/archive-exports.ts'
import { bitwardenExports, bitwardenText } from './test-support/exports/bitwarden-exports.ts'
import { jsonExports } from './test-support/exports/json-exports.ts'
import { onePasswordExports } from './test-support/exports/onepassword-exports.ts'
import { xmlExports } from './test-support/exports/xml-exports.ts'
import { lockBitwarden } from './test-support/lock-bitwarden.ts'
import { lockKdbx } from './test-support/lock-kdbx.ts'
import { makeWorkbook, sheetOf } from './test-support/make-workbook.ts'
import { zipFile } from './test-support/zip-file.ts'

/** Files that somebody made to be slow, to fill the memory or to break the reading. A failure may be a time-out. */

const password = 'pw'

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file

/** Reads to the very end, as an import does. */
const readAll = (read: ReadFile): number =>
  read.kind === 'readings' ? [...read.readings].length : read.table.rows.length

const problemOf = async (
  file: string | Uint8Array,
  options: ReadingOptions = { password },
): Promise<string> => {
  const read = await readImportFile(bytesOf(file), options)
  return read.ok ? `read ${readAll(read)}` : read.problem
}

const zeros = new Uint8Array(60_000_000)

const oldOffice = (part: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(part, 'utf16le'),
  ])

describe('a packed file that is refused', () => {
  it.each<[string, () => string | Uint8Array, string]>([
    ['a 1PUX that is a bomb', () => zipFile({ 'export.data': zeros }), 'too-large'],
    ['a table that is a bomb', () => zipFile({ 'a.csv': zeros }), 'too-large'],
    [
      'an archive in an archive',
      () => zipFile({ 'a.zip': zipFile({ 'a.csv': 'x' }) }),
      'unknown-format',
    ],
    [
      'an archive named like a table',
      () => zipFile({ 'a.csv': zipFile({ 'a.csv': 'x' }) }),
      'binary',
    ],
    ['pictures', () => zipFile({ 'a.png': 'x' }), 'unknown-format'],
    [
      'what a Mac adds, and nothing else',
      () => zipFile({ '__MACOSX/._a.csv': 'a,b\nc,d' }),
      'unknown-format',
    ],
    [
      'two unknown tables',
      () => zipFile({ 'a.csv': 'x,y\n1,2', 'b.csv': 'x,y\n1,2' }),
      'unknown-format',
    ],
    ['Proton sealed with PGP', () => zipFile({ 'Proton Pass/data.pgp': 'x' }), 'encrypted'],
    ['a PGP message', () => '-----BEGIN PGP MESSAGE-----\n\nabc', 'encrypted'],
    ['a 1PUX without items', () => zipFile({ 'export.data': '{"accounts":[]}' }), 'unknown-format'],
    ['a 1PUX that is no JSON', () => zipFile({ 'export.data': 'hello' }), 'unknown-format'],
    [
      'a 1PUX that was cut off inside',
      () => zipFile({ 'export.data': '{"accounts":[{"vaults":[' }),
      'truncated',
    ],
    ['a Dashlane archive without a table', () => zipFile({ 'credentials.csv': '' }), 'empty'],
    ['a workbook with a password', () => oldOffice('EncryptedPackage'), 'encrypted'],
    ['an old workbook', () => oldOffice('Workbook'), 'binary'],
    ['a binary workbook', () => zipFile({ 'xl/workbook.bin': 'x' }), 'unknown-format'],
    [
      'a KeePass database of version 1',
      () => Buffer.from('03d9a29a65fb4bb500000000', 'hex'),
      'encrypted',
    ],
    [
      'the beginning of a KeePass database',
      () => Buffer.from('03d9a29a67fb4bb501000400', 'hex'),
      'truncated',
    ],
    [
      'KeePass of a version to come',
      () => Buffer.from('03d9a29a67fb4bb501000900', 'hex'),
      'encrypted',
    ],
    ['XML of nobody', () => '<a/>', 'unknown-format'],
    ['groups in groups', () => `<KeePassFile><Root>${'<Group>'.repeat(80)}`, 'too-deep'],
    [
      'a 1PIF with a line of millions',
      () => `{"a":"${'x'.repeat(1_000_000)}"}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n`,
      'unknown-format',
    ],
    [
      'a 1PIF that was cut off',
      () => '{"a":1}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n{"a":',
      'truncated',
    ],
    [
      'a 1PIF of brackets',
      () => `{"a":1}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n${'['.repeat(2_000_000)}`,
      'cell-too-large',
    ],
  ])('%s', { timeout: 10_000 }, async (_, make, problem) => {
    expect(await problemOf(make())).toBe(problem)
  })
})

describe('a packed file that is read all the same', () => {
  it.each<[string, () => string | Uint8Array, number]>([
    [
      'KeePass with HTML entities',
      () =>
        '<KeePassFile><Root><Group><Name>x</Name><Entry><String><Key>Title</Key><Value>A&nbsp;B</Value></String></Entry></Group></Root></KeePassFile>',
      1,
    ],
    ['KeePass without anything', () => '<KeePassFile/>', 0],
    [
      'an entry of a hundred thousand fields',
      () =>
        `<KeePassFile><Root><Group><Entry>${'<String><Key>First pet?</Key><Value>x</Value></String>'.repeat(100_000)}</Entry></Group></Root></KeePassFile>`,
      1,
    ],
    [
      'a history of a hundred thousand',
      () =>
        `<KeePassFile><Root><Group><Entry><History>${'<Entry><String><Key>Password</Key><Value>x</Value></String></Entry>'.repeat(100_000)}</History></Entry></Group></Root></KeePassFile>`,
      1,
    ],
    [
      'references in a circle',
      () => {
        const uuid = Buffer.alloc(16, 1)
        return `<KeePassFile><Root><Group><Entry><UUID>${uuid.toString('base64')}</UUID><String><Key>Title</Key><Value>x</Value></String><String><Key>Password</Key><Value>{REF:P@I:${uuid.toString('hex')}}</Value></String></Entry></Group></Root></KeePassFile>`
      },
      1,
    ],
    [
      'XML in another alphabet',
      () =>
        Buffer.from(
          '<?xml version="1.0" encoding="windows-1251"?><pwlist><pwentry><title>\xD8\xEA\xEE\xEB\xE0</title></pwentry></pwlist>',
          'latin1',
        ),
      1,
    ],
    [
      'an archive with thousands of attachments',
      () =>
        zipFile({
          'data.json': bitwardenText,
          ...Object.fromEntries(
            Array.from({ length: 5000 }, (_, at) => [`attachments/${at}/x`, 'x']),
          ),
        }),
      5009,
    ],
    [
      'JSON with names that would pollute',
      () =>
        '{"vaults":{"__proto__":{"items":[{"data":{"type":"__proto__"}},{"data":{"type":"login","content":{"__proto__":{"password":"x"}}}}]}}}',
      2,
    ],
    [
      'Keeper with a name of colons',
      () =>
        JSON.stringify({
          records: [
            { title: 'x', login: 'y', custom_fields: { [`$url${':'.repeat(100_000)}`]: 'x' } },
          ],
        }),
      1,
    ],
  ])('%s', { timeout: 10_000 }, async (_, make, count) => {
    expect(await problemOf(make())).toBe(`read ${count}`)
  })

  it('reads XML in the alphabet that it declares', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1251"?><pwlist><pwentry><title>\xD8\xEA\xEE\xEB\xE0</title></pwentry></pwlist>'
    const read = await readImportFile(Buffer.from(text, 'latin1'))
    expect(read.ok && read.kind === 'readings' && [...read.readings]).toMatchObject([
      { item: { title: 'Школа' } },
    ])
  })
})

/** A count or the word for a problem. */
const anyAnswer = /^(?:read \d+|[a-z-]+)$/

describe('any bytes', () => {
  const exports = [
    ...archiveExports,
    ...bitwardenExports,
    ...jsonExports,
    ...onePasswordExports,
    ...xmlExports,
  ]
  const files: (readonly [name: string, bytes: Uint8Array])[] = exports.map(({ name, file }) => [
    name,
    bytesOf(file),
  ])

  beforeAll(async () => {
    files.push(
      ['Bitwarden locked', bytesOf(await lockBitwarden(bitwardenText, password))],
      ['KDBX 3', await lockKdbx(password, { version: 3 })],
      ['KDBX 4', await lockKdbx(password, { version: 4, kdf: 'aes' })],
      [
        'XLSX',
        makeWorkbook(
          {
            A: sheetOf([
              ['name', 'url', 'username', 'password'],
              ['a', 'b', 'c', 'd'],
            ]),
          },
          'xlsx',
        ),
      ],
      [
        'ODS',
        makeWorkbook(
          {
            A: sheetOf([
              ['name', 'url', 'username', 'password'],
              ['a', 'b', 'c', 'd'],
            ]),
          },
          'ods',
        ),
      ],
    )
  })

  it('cut off anywhere are read or refused', { timeout: 60_000 }, async () => {
    for (const [, bytes] of files)
      for (let part = 0; part < 12; part += 1)
        expect(await problemOf(bytes.subarray(0, Math.floor((bytes.length * part) / 12)))).toMatch(
          anyAnswer,
        )
  })

  it('changed anywhere are read or refused', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(files.length - 1 + 5),
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 6,
        }),
        async (which, changes) => {
          const copy = (files[which % files.length]?.[1] ?? new Uint8Array()).slice()
          for (const [at, value] of changes) copy[Math.floor(at * copy.length)] = value
          expect(await problemOf(copy)).toMatch(anyAnswer)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('behind any beginning that means something are read or refused', async () => {
    const starts = [
      'PK\u0003\u0004',
      '\u0003Ù¢\u009Ag',
      '<',
      '{',
      '[',
      'Websites\n\nWebsite name: ',
      '\u00D0\u00CF\u0011\u00E0',
      '',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (start, rest) => {
          expect(await problemOf(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toMatch(
            anyAnswer,
          )
        },
      ),
      { numRuns: 400 },
    )
  })
})
