import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const table = 'name,url\r\nSchwimmbad Süd,https://www.example.com\r\n'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytesOf(table), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${table}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${table}`, false), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${table}`, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(table, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(table, true), 'utf-16be'],
    ['Windows-1252', new Uint8Array(Buffer.from(table, 'latin1')), 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: table, encoding })
  })

  it('reads the signs that Windows-1252 has and Latin-1 has not', () => {
    const decoded = decodeText(new Uint8Array([0x80, 0x2c, 0x93, 0xe4, 0x94, 0x0a]))
    expect(decoded).toMatchObject({ text: '€,“ä”\n' })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf(' \r\n\t\n'), 'empty'],
    ['a byte order mark alone', bytesOf('\uFEFF'), 'empty'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'binary'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'binary'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'binary'],
    ['text with a zero character', bytesOf('name,url\na\u0000b,c\n'), 'binary'],
    ['a KeePass database', new Uint8Array([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb]), 'encrypted'],
    ['a PGP message', bytesOf('-----BEGIN PGP MESSAGE-----\n\nabc'), 'encrypted'],
    ['UTF-16 that was cut off', utf16(`\uFEFF${table}`, false).subarray(0, -1), 'truncated'],
    ['UTF-16 without a mark, cut off', utf16(table, true).subarray(0, -1), 'truncated'],
    ['too much', new Uint8Array(64 * 1024 * 1024 + 1), 'too-large'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ ok: false, problem, line: undefined })
  })

  it('gives a result for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes)
        expect(decoded.ok ? decoded.text.includes('\u0000') : decoded.problem).not.toBe(true)
      }),
    )
  })

  it('gives back any text that people write', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .filter((each) => !/\p{Cc}/u.test(each) && each.trim() !== '' && !each.startsWith('\uFEFF'))
    fc.assert(
      fc.property(text, (each) => {
        expect(decodeText(bytesOf(`name,${each}`))).toMatchObject({ text: `name,${each}` })
      }),
    )
  })
})
