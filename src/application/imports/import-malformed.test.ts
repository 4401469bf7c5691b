import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UseCaseError } from '../use-case-error.ts'
import { createImportDesk, type ImportDesk } from './import-desk.ts'
import { readImportFile } from './read-import-file.ts'
import { openTestVault, type TestVault } from './test-support/open-test-vault.ts'

let test: TestVault
let desk: ImportDesk
let untouched: unknown

beforeAll(() => {
  test = openTestVault()
  desk = createImportDesk(test.ports)
  untouched = test.vault.inventory()
})
afterAll(() => test.remove())

const header = 'name,url,username,password,note\r\n'
const planted = 'Tr0ub4dor&3'
const row = `Site,https://www.example.com,ana,${planted},\r\n`

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'utf16le'))

const deep = `{"items":[{"type":1,"x":${'['.repeat(100)}${']'.repeat(100)}}]}`

describe('a file that cannot be imported', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, string, number | undefined]>([
    ['is empty', '', 'empty', undefined],
    ['is blank', ' \r\n \r\n', 'empty', undefined],
    ['is binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary', undefined],
    ['has a zero character', `${header}A\u0000,b,c,d,e\r\n`, 'binary', undefined],
    ['is half a zip', 'PK\u0003\u0004abc', 'truncated', undefined],
    ['is a web page', `<!doctype html><p>${planted}`, 'unknown-format', undefined],
    ['is prose', `Dear Ana: the password is ${planted}`, 'unknown-format', undefined],
    ['has one column', `url\r\n${planted}\r\n`, 'unknown-format', undefined],
    ['is a header alone', header, 'no-accounts', undefined],
    ['is a table header alone', 'Dienst;Webadresse\r\n', 'no-accounts', undefined],
    ['has the address twice', `name,url,url,username,password\r\n${row}`, 'duplicate-header', 1],
    [
      'opens a quote and never closes it',
      `${header}${row}"Site,${planted}\r\n`,
      'unmatched-quote',
      3,
    ],
    ['has text behind a quote', `${header}"Site"x,${planted},b,c,d\r\n`, 'unmatched-quote', 2],
    [
      'has a cell of over a megabyte',
      `${header}A,${'x'.repeat(1_000_001)}\r\n`,
      'cell-too-large',
      2,
    ],
    ['is JSON that stops', `{"items":[{"type":1,"name":"${planted}`, 'truncated', undefined],
    ['is JSON that is wrong', `{"items":[${planted}]}`, 'unknown-format', undefined],
    ['is JSON of something else', `{"rows":["${planted}"]}`, 'unknown-format', undefined],
    ['is nested a hundred deep', deep, 'too-deep', undefined],
    ['has notes only', '{"items":[{"type":2,"name":"x"}]}', 'no-accounts', undefined],
    ['is encrypted', `{"encrypted":true,"data":"${planted}"}`, 'encrypted', undefined],
  ])('%s: says so and changes nothing', async (_, content, problem, line) => {
    const failure: unknown = await desk
      .open({ file: new File([content], 'x.csv') })
      .catch((error) => error)
    expect(failure).toBeInstanceOf(UseCaseError)
    expect(failure).toMatchObject({ code: 'FILE', data: { problem, line } })
    expect(JSON.stringify(failure) + String(failure)).not.toContain(planted)
    expect(test.vault.inventory()).toEqual(untouched)
  })

  it('is too large', async () => {
    const file = new File([new Uint8Array(65 * 1024 * 1024)], 'x.csv')
    await expect(desk.open({ file })).rejects.toMatchObject({ data: { problem: 'too-large' } })
  })
})

describe('a file that is odd and readable', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['UTF-16 with a mark', utf16(`\uFEFF${header}${row}`)],
    ['UTF-16 without a mark', utf16(header + row)],
    ['UTF-8 with a mark', `\uFEFF${header}${row}`],
    ['no line end at the end', (header + row).trimEnd()],
    ['blank lines', `\r\n${header}\r\n${row}\r\n\r\n`],
    ['CR CR LF', (header + row).replaceAll('\r\n', '\r\r\n')],
    ['CR alone', (header + row).replaceAll('\r\n', '\r')],
    ['semicolons', (header + row).replaceAll(',', ';')],
    ['tabs', (header + row).replaceAll(',', '\t')],
  ])('%s', async (_, content) => {
    const draft = await desk.open({ file: new File([content], 'x.csv') })
    expect(draft).toMatchObject({ formatId: 'chrome-csv', total: 1, counts: { new: 1 } })
    const { rows } = desk.rows({ draftId: draft.draftId, offset: 0, limit: 9 })
    expect(rows).toMatchObject([
      { title: 'Site', origins: ['https://www.example.com'], userName: 'ana' },
    ])
  })

  it('keeps formulas, HTML and right-to-left text as plain titles', async () => {
    const titles = ['=1+1', '@SUM(A1)', '<img src=x onerror=alert(1)>', 'مدرسة', 'a\u202Eb']
    const rows = titles.map((title, index) => `"${title}",https://s${index}.com,u,p,\n`)
    const draft = await desk.open({ file: new File([header, ...rows], 'x.csv') })
    const shown = desk.rows({ draftId: draft.draftId, offset: 0, limit: 9 }).rows
    expect(shown.map(({ title }) => title)).toEqual([...titles.slice(0, 4), 'ab'])
  })

  it('counts every row of a file with odd rows', async () => {
    const lines = [row, 'Short,x\r\n', 'Long,https://a.com,b,c,d,e,f\r\n', ',,,,\r\n', ',,,pw,\r\n']
    const draft = await desk.open({ file: new File([header, ...lines], 'x.csv') })
    expect(draft).toMatchObject({ total: 5, counts: { new: 1, skipped: 4 } })
    const { rows } = desk.rows({ draftId: draft.draftId, offset: 0, limit: 9 })
    expect(rows.map(({ line, skipReason }) => [line, skipReason])).toEqual([
      [2, undefined],
      [3, 'wrong-length'],
      [4, 'wrong-length'],
      [5, 'nothing-in-it'],
      [6, 'nothing-in-it'],
    ])
  })

  it('is not fooled by names that would pollute', async () => {
    const json =
      '{"__proto__":{"encrypted":true},"folders":[{"id":"__proto__","name":"Mia"}],' +
      '"items":[{"type":1,"name":"__proto__","folderId":"constructor","login":{"uris":[{"uri":"https://a.com"}]}}]}'
    const draft = await desk.open({ file: new File([json], 'x.json') })
    const { rows } = desk.rows({ draftId: draft.draftId, offset: 0, limit: 9 })
    expect(rows).toMatchObject([{ title: '__proto__', origins: ['https://a.com'] }])
    expect(rows[0]?.folder).toBe(undefined)
    expect(Object.hasOwn(Object.prototype, 'encrypted')).toBe(false)
  })
})

describe('any bytes', () => {
  const pieces = fc.constantFrom(
    'name,url,username,password\n',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '{"items":[',
    '{"type":1},',
    ']}',
    '[',
    '<',
    ' ',
    'https://a.com',
    'ana',
    'ü',
    '\u0000',
  )
  it.each([
    ['random', fc.uint8Array({ maxLength: 200 })],
    [
      'pieces of exports',
      fc.array(pieces, { maxLength: 25 }).map((parts) => new TextEncoder().encode(parts.join(''))),
    ],
  ])('give a result: %s', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (each) => {
        const read = await readImportFile(each)
        const readings = read.ok && read.kind === 'readings' ? [...read.readings] : []
        expect(readings.every(({ kind }) => kind === 'item' || kind === 'left-out')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
