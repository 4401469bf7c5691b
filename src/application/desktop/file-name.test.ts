import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './file-name.ts'

const pdf = (text: string): string => safeFileName(text, 'pdf')

describe('the name of a file', () => {
  it.each([
    ['Kinventory checklist Mia 2026-11-22', 'Kinventory checklist Mia 2026-11-22.pdf'],
    // Never a path.
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Users\\Ana\\x', 'C Users Ana x.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    // Neither hidden nor cut short by Windows.
    ['.bashrc', 'bashrc.pdf'],
    ['checklist. . .', 'checklist.pdf'],
    // One ending, and the one that was asked for.
    ['checklist.PDF', 'checklist.pdf'],
    ['checklist.pdf.exe', 'checklist.pdf.exe.pdf'],
    // Devices, also with an ending of their own.
    ['con', '_con.pdf'],
    ['Lpt1.notes', '_Lpt1.notes.pdf'],
    ['COM¹', '_COM¹.pdf'],
    ['nul .notes', '_nul .notes.pdf'],
    ['con man', 'con man.pdf'],
    ['contract', 'contract.pdf'],
    // Signs that nobody sees, and those that turn the direction.
    ['a\u0000b\u0007c\nd', 'a b c d.pdf'],
    ['Mia\u202Efdp.exe\u2066', 'Mia fdp.exe.pdf'],
    ['a\u200Fb\uFEFFc\u2028d', 'a b c d.pdf'],
    ['\u{D83D}x', 'x.pdf'],
    // What names are written with stays.
    ['Zoë 李 علي', 'Zoë 李 علي.pdf'],
    ['e\u0301', '\u00E9.pdf'],
    ['', 'Kinventory.pdf'],
    [' ../.. ', 'Kinventory.pdf'],
    ['.pdf', 'pdf.pdf'],
  ])('%j becomes %j', (text, name) => {
    expect(pdf(text)).toBe(name)
  })

  it('is short enough with room for a number, and cut between two signs', () => {
    expect(pdf('x'.repeat(500))).toBe(`${'x'.repeat(200)}.pdf`)
    expect(pdf('\u{1F98A}'.repeat(100))).toBe(`${'\u{1F98A}'.repeat(50)}.pdf`)
    // What the cut lays bare at the end goes too.
    expect(pdf(`${'x'.repeat(199)} y`)).toBe(`${'x'.repeat(199)}.pdf`)
  })

  it('is never anything but one plain name, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = pdf(text)
        expect(basename(name)).toBe(name)
        expect(name).toMatch(/^[^\s.\\/].*\.pdf$/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205)
        expect(pdf(name)).toBe(name)
      }),
    )
  })
})
