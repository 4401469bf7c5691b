import { describe, expect, it } from 'vitest'
import { cleanLine } from './clean-line.ts'
import { makeItem } from './make-item.ts'
import { splitUrls } from './split-urls.ts'

describe('cleanLine', () => {
  it.each([
    ['  two\r\nlines\t', 'two lines'],
    ['zero\u0000char', 'zero char'],
    ['safe\u202Efdp.exe', 'safefdp.exe'],
    ['\uFEFFname\u200B', 'name'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['حساب', 'حساب'],
    ['👩‍👧', '👩‍👧'],
    ['\uD800 alone', '\uFFFD alone'],
  ])('makes one line of %j', (text, line) => {
    expect(cleanLine(text)).toBe(line)
  })

  it('keeps 200 signs', () => {
    expect(cleanLine('x'.repeat(1_000_000))).toHaveLength(200)
  })
})

describe('splitUrls', () => {
  it.each([
    ['', []],
    ['https://a.example.com/', ['https://a.example.com/']],
    [
      'https://a.example.com,https://b.example.com',
      ['https://a.example.com', 'https://b.example.com'],
    ],
    [
      'https://a.example.com, https://b.example.com',
      ['https://a.example.com', 'https://b.example.com'],
    ],
    ['https://a.example.com\nandroid://com.b', ['https://a.example.com', 'android://com.b']],
    ['https://a.example.com/x,y?z=1,2', ['https://a.example.com/x,y?z=1,2']],
    ['https://a.example.com,', ['https://a.example.com']],
    ['a.example.com, b.example.com', ['a.example.com', 'b.example.com']],
    ['a.example.com,b.example.com', ['a.example.com', 'b.example.com']],
  ])('takes %j apart', (cell, urls) => {
    expect(splitUrls(cell)).toEqual(urls)
  })
})

describe('makeItem', () => {
  it('turns addresses into origins without path, query or user', () => {
    const { origins } = makeItem({
      line: 2,
      urls: [
        'https://ana:hunter2@www.example.com:443/a?token=s3cret#x',
        'www.example.com',
        'htt:/x',
        'android://c2VjcmV0@com.example.app/',
      ],
    })
    expect(origins).toEqual(['https://www.example.com', 'android://com.example.app'])
  })

  it.each([
    [{ title: 'Given', urls: ['https://www.example.com'] }, 'Given'],
    [{ title: ' ', urls: ['https://www.example.com/login'] }, 'example.com'],
    [{ urls: ['https://ex:ample.com/path?secret=1'] }, 'ex:ample.com'],
    [{ urls: [], userName: 'mia_draws' }, 'mia_draws'],
    [{ urls: [], userName: 'ana@example.com' }, 'ana@example.com'],
  ])('names %j', (raw, title) => {
    expect(makeItem({ line: 2, ...raw })).toMatchObject({ title, skip: undefined })
  })

  it('marks what cannot be recognised by anything', () => {
    expect(makeItem({ line: 2, urls: [''], password: 'x' })).toMatchObject({
      title: '',
      skip: 'nothing-in-it',
    })
  })

  it.each([
    ['ana@example.com', undefined, { userName: undefined, email: 'ana@example.com' }],
    ['ana@example.com', 'Ana@Example.com', { userName: undefined, email: 'ana@example.com' }],
    ['ana@example.com', 'b@example.com', { userName: 'ana@example.com', email: 'b@example.com' }],
    ['ana', 'b@example.com', { userName: 'ana', email: 'b@example.com' }],
    [' ana ', '', { userName: 'ana', email: undefined }],
    ['', 'not an address', { userName: 'not an address', email: undefined }],
    ['', '', { userName: undefined, email: undefined }],
  ])('sorts the login %j, %j', (userName, email, login) => {
    const item = makeItem({ line: 2, title: 'x', urls: [], userName, email })
    expect({ userName: item.userName, email: item.email }).toEqual(login)
  })

  it('keeps a password to the letter and takes an empty one for none', () => {
    expect(makeItem({ line: 2, title: 'x', urls: [], password: ' a ' }).password).toBe(' a ')
    expect(makeItem({ line: 2, title: 'x', urls: [], password: '' }).password).toBe(undefined)
  })
})
