import { createRouterClient, ORPCError } from '@orpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import words from '../../../resources/locales/en/import.json' with { type: 'json' }
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { canary, textsFoundIn } from '../../vault/test-support/canaries.ts'
import { filesIn } from '../../vault/test-support/temporary-folder.ts'
import { lockBitwarden } from './test-support/lock-bitwarden.ts'
import { lockKdbx } from './test-support/lock-kdbx.ts'
import { zipFile } from './test-support/zip-file.ts'

/** Hostile files of each kind through the whole program: a typed word, a sentence for it, and nothing else. */

let sample: SampleProgram
const clientOf = (started: SampleProgram) => createRouterClient(started.program.router)
let client: ReturnType<typeof clientOf>

beforeAll(async () => {
  sample = await startSampleProgram()
  client = clientOf(sample)
})
afterAll(() => sample.end())

const bird = canary('hostile')
const login = { type: 1, name: bird, login: { username: bird, password: bird } }
const chrome = `name,url,username,password\n${bird},https://a.com,${bird},${bird}\n`
const zeros = new Uint8Array(60_000_000)

/** A ZIP whose directory says that its file is small. */
const lyingZip = (): Uint8Array => {
  const bytes = Buffer.from(zipFile({ 'export.data': new Uint8Array(5_000_000) }))
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  bytes.writeUInt32LE(100, directory + 24)
  return bytes
}

const office = (sheet: string): Uint8Array =>
  zipFile({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
  })

/** All that the program can tell, without the ids of reuse groups, which are drawn each time. */
const everything = async (): Promise<unknown> => {
  const text = await (await client.openExport.write({ format: 'json' })).text()
  const { reuseGroups: _, ...rest } = JSON.parse(text) as Record<string, unknown>
  expect(rest['accounts']).toHaveLength(11)
  return rest
}

test.each<[string, () => string | Uint8Array | Promise<string | Uint8Array>, string]>([
  ['a ZIP bomb', () => zipFile({ 'export.data': zeros }), 'too-large'],
  ['a ZIP that lies about its size', lyingZip, 'truncated'],
  ['a ZIP in a ZIP', () => zipFile({ 'a.zip': zipFile({ 'a.csv': chrome }) }), 'unknown-format'],
  [
    'a ZIP of nothing but paths out of it',
    () => zipFile({ '../../../x.sh': bird, 'C:\\x.exe': bird }),
    'unknown-format',
  ],
  [
    'a table twice under one name',
    () => {
      const bytes = Buffer.from(zipFile({ 'a.csv': chrome, 'b.csv': chrome }))
      for (let at = bytes.indexOf('b.csv'); at !== -1; at = bytes.indexOf('b.csv'))
        bytes.write('a.csv', at)
      return bytes
    },
    'unknown-format',
  ],
  [
    'a spreadsheet that is a bomb',
    () => office(`<worksheet><sheetData>${' '.repeat(60_000_000)}</sheetData></worksheet>`),
    'too-large',
  ],
  ['groups in groups', () => `<KeePassFile><Root>${'<Group>'.repeat(5000)}${bird}`, 'too-deep'],
  [
    'XML cut off in a password',
    () => `<KeePassFile><Root><Group><Entry><String><Key>Password</Key><Value>${bird}`,
    'truncated',
  ],
  ['lists in lists', () => `{"items":${'['.repeat(200_000)}"${bird}"`, 'too-deep'],
  [
    'JSON with nothing but a changed ancestor',
    () => `{"__proto__":${JSON.stringify({ encrypted: false, items: [login] })}}`,
    'unknown-format',
  ],
  [
    'JSON cut off in a password',
    () => JSON.stringify({ items: [login] }).slice(0, -10),
    'truncated',
  ],
  [
    'a locked export with no password',
    () => lockBitwarden(JSON.stringify({ items: [login] }), bird),
    'password-needed',
  ],
  [
    'a locked database with no password',
    () => lockKdbx(bird, { version: 4, kdf: 'aes' }),
    'password-needed',
  ],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
])('%s', { timeout: 20_000 }, async (_, make, problem) => {
  const before = await everything()
  const file = new File([new Uint8Array(Buffer.from(await make()))], `${bird}.bin`)
  const failure: unknown = await client.imports.open({ file }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ORPCError)
  expect(failure).toMatchObject({ code: 'FILE', data: { problem } })
  expect(JSON.stringify(failure)).not.toContain(bird)
  expect(words.problem).toHaveProperty([problem, 'text'])
  expect(await everything()).toEqual(before)
  expect(sample.logged).toEqual([])
  expect(textsFoundIn(filesIn(sample.dataDir))).toEqual([])
  expect(Object.prototype).not.toHaveProperty('encrypted')
})
