import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UseCaseError } from '../use-case-error.ts'
import { createImportDesk, type ImportDesk } from './import-desk.ts'
import { ana, openTestVault, type TestVault } from './test-support/open-test-vault.ts'

/**
 * Files that somebody made to be slow, to fill the memory or to break the reading. Each of the long ones
 * took from ten seconds to days before the step it aims at was bounded; a failure here is a time-out.
 */

let test: TestVault
let desk: ImportDesk
let untouched: unknown

beforeAll(() => {
  test = openTestVault()
  desk = createImportDesk(test.ports)
  untouched = test.vault.inventory()
})
afterAll(() => {
  desk.close()
  test.remove()
})

type Content = string | Uint8Array<ArrayBuffer>

const chrome = 'name,url,username,password,note\n'
const row = 'Site,https://www.example.com,ana,pw,\n'
const bitwarden =
  'folder,favorite,type,name,notes,fields,login_uri,login_username,login_password,login_totp\n'
const withUrl = (url: string): string => `${chrome}Site,"${url}",ana,pw,\n`
const withFields = (fields: string): string =>
  `${bitwarden},,login,Site,,"${fields}",a.com,ana,pw,\n`
const items = (...each: readonly unknown[]): string => JSON.stringify({ items: each })
const item = { type: 1, name: 'Site' }

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'utf16le'))

describe('a file that is refused', () => {
  it.each<[string, () => Content, string, number?]>([
    ['the beginning of a spreadsheet', () => 'PK\u0003\u0004[Content_Types].xml', 'truncated'],
    ['a hundred megabytes of quotes', () => '"'.repeat(100_000_000), 'too-large'],
    ['quotes below a header', () => chrome + '"'.repeat(20_000_000), 'cell-too-large', 2],
    ['fifty megabytes in one line', () => chrome + 'x'.repeat(50_000_000), 'cell-too-large', 2],
    ['millions of cells in one line', () => chrome + ','.repeat(20_000_000), 'cell-too-large', 2],
    [
      'a quote and megabytes of rows',
      () => `${chrome}"${row.repeat(200_000)}`,
      'unmatched-quote',
      2,
    ],
    ['501 columns', () => `${'c,'.repeat(500)}c\n`, 'too-large', 1],
    [
      'the same known name in 500 columns',
      () => `${'url,'.repeat(499)}url\na,b\n`,
      'duplicate-header',
      1,
    ],
    ['a zero character at the end', () => `${chrome}${row}\u0000`, 'binary'],
    ['half a character', () => utf16(`\uFEFF${chrome}${row}\uD800`), 'binary'],
    ['UTF-16 that was cut off', () => utf16(`\uFEFF${chrome}${row}`).subarray(0, -1), 'truncated'],
    ['200,001 rows', () => chrome + 'a,b\n'.repeat(200_001), 'too-many-rows', 200_002],
    ['a million ragged rows', () => chrome + 'a\n'.repeat(1_000_000), 'too-many-rows', 200_002],
    ['line ends alone', () => '\r'.repeat(10_000_000), 'empty'],
    ['line ends and one word', () => `${'\r'.repeat(10_000_000)}word`, 'unknown-format'],
    ['lists in lists', () => '['.repeat(10_000_000), 'too-deep'],
    ['200,001 items', () => `{"folders":[],"items":[${'{},'.repeat(200_000)}{}]}`, 'too-many-rows'],
    ['millions of items', () => `{"items":[${'{"type":1},'.repeat(3_000_000)}{}]}`, 'too-large'],
    [
      'a name of millions',
      () => items({ ...item, name: 'ä'.repeat(10_000_000) }),
      'cell-too-large',
    ],
    ['a text and nothing else', () => `"${'x'.repeat(2_000_000)}"`, 'unknown-format'],
    ['numbers in a list', () => '[1,2,3]', 'unknown-format'],
    [
      'types that are texts',
      () => '{"folders":[],"items":[{"type":"1","name":"a"}]}',
      'no-accounts',
    ],
    [
      'more answers than a household has',
      () =>
        items(
          ...Array<unknown>(1100).fill({
            ...item,
            deletedDate: '2020-01-01',
            fields: Array<unknown>(20).fill({ name: 'First pet', value: 'x' }),
          }),
        ),
      'too-large',
    ],
  ])('%s', { timeout: 20_000 }, async (_, make, problem, line) => {
    const failure: unknown = await desk
      .open({ file: new File([make()], 'x.csv') })
      .catch((error) => error)
    expect(failure).toBeInstanceOf(UseCaseError)
    const expected = line === undefined ? { problem } : { problem, line }
    expect(failure).toMatchObject({ code: 'FILE', data: expected })
    expect(test.vault.inventory()).toEqual(untouched)
  })
})

describe('a file that is read all the same', () => {
  const many = 500_000
  it.each<[string, () => Content]>([
    ['an address of commas', () => withUrl(`https://a.com${','.repeat(many)}x`)],
    ['an address of commas and spaces', () => withUrl(`https://a.com${' ,'.repeat(many / 2)}x`)],
    ['an address that is one word', () => withUrl('a'.repeat(many))],
    ['an address of dots', () => withUrl(`https://${'.'.repeat(many)}x`)],
    ['an address of at signs', () => withUrl(`https://${'@'.repeat(many)}x`)],
    [
      'addresses of dots',
      () => chrome + `Site,https://${'.'.repeat(1990)}x,ana,pw,\n`.repeat(2000),
    ],
    ['a header with a long gap', () => `${chrome.trim()},"x${' '.repeat(many)}y"\n${row}`],
    ['a title that nobody sees', () => `${chrome}"${'\u202E'.repeat(many)}",a.com,ana,pw,\n`],
    ['a field name of figures', () => withFields(`Security question ${'1'.repeat(many)}x: a`)],
    [
      'thousands of questions',
      () => withFields('Security question: a\nSecurity answer: b\n'.repeat(10_000)),
    ],
    [
      'hundreds of thousands of fields',
      () =>
        items({
          ...item,
          fields: Array.from({ length: 200_000 }, (_, index) => ({
            name: index % 2 === 0 ? 'Security question' : 'Security answer',
            value: 'x',
          })),
        }),
    ],
    [
      'hundreds of thousands of addresses',
      () =>
        items({
          ...item,
          login: {
            uris: Array.from({ length: 300_000 }, (_, at) => ({ uri: `https://h${at}.com` })),
          },
        }),
    ],
    [
      'hundreds of thousands of earlier passwords',
      () =>
        items({
          ...item,
          login: {},
          passwordHistory: Array.from({ length: 300_000 }, (_, at) => ({
            password: `p${at}`,
            lastUsedDate: '2020-01-01',
          })),
        }),
    ],
    ['a byte order mark in the middle', () => `${chrome}\uFEFF${row}`],
    ['two byte order marks', () => `\uFEFF\uFEFF${chrome}${row}`],
    ['CR alone', () => (chrome + row).replaceAll('\n', '\r')],
    ['CR CR LF', () => (chrome + row).replaceAll('\n', '\r\r\n')],
    [
      'halves of characters in JSON',
      () =>
        '{"items":[{"type":1,"name":"\\ud800x","login":{"username":"\\udc00y","password":"\\ud800",' +
        '"uris":[{"uri":"https://a\\ud800.com"}]}}]}',
    ],
    [
      'numbers, lists and nothing where texts belong',
      () =>
        '{"folders":[5,null,"x",{"id":7,"name":8}],"items":[5,null,[],{"type":1,"name":"Site","login":' +
        '{"username":7,"password":12345,"uris":[{"uri":9},3,null]},"creationDate":5,"fields":[1,null,' +
        '{"name":3,"value":4}],"passwordHistory":[1,{"password":5}],"collectionIds":[5],"folderId":7}]}',
    ],
    [
      'names that would pollute',
      () =>
        '{"__proto__":{"items":[]},"items":[{"__proto__":{"type":2},"constructor":1,"type":1,"name":"Site",' +
        '"login":{"__proto__":{"username":"x"}}}]}',
    ],
  ])('%s', { timeout: 20_000 }, async (_, make) => {
    const draft = await desk.open({ file: new File([make()], 'x.csv') })
    const { rows } = desk.rows({ draftId: draft.draftId, offset: 0, limit: 1 })
    expect(rows).toMatchObject([{ index: 0, holderId: ana.id }])
    expect(rows[0]?.title.isWellFormed()).toBe(true)
    expect(rows[0]?.userName?.isWellFormed()).not.toBe(false)
    desk.discard(draft)
  })

  it.each([
    ['quotes in a header', `what,"x${'""'.repeat(200_000)}y"\na,b.com\n`],
    ['apostrophes in a cell', `what,which\na,"a${"'".repeat(500_000)}{"\n`],
    [
      '500 columns',
      `${Array.from({ length: 500 }, (_, at) => `c${at}`).join(',')}\n${'x,'.repeat(499)}x\n`,
    ],
  ])('as far as the column mapper: %s', { timeout: 20_000 }, async (_, text) => {
    const draft = await desk.open({ file: new File([text], 'x.csv') })
    expect(draft).toMatchObject({ needsMapping: true })
    expect(draft.columns.flatMap(({ samples }) => samples).join('').length).toBeLessThan(40_000)
  })
})
