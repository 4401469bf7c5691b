import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { redactedTrace } from './redacted-trace.ts'
import { safeLine } from './safe-line.ts'

const home = '/home/ana rivera'

describe('a line of the log', () => {
  it.each([
    [
      'an ordinary one',
      'The vault did not lock cleanly: Error',
      'The vault did not lock cleanly: Error',
    ],
    [
      'one that would forge another',
      'a\n2026-11-22 info b\r\nc\u2028d',
      'a | 2026-11-22 info b | c | d',
    ],
    ['one that tells a terminal something', '\u001B[2J\u0007\u009B31mred', '?[2J??31mred'],
    ['one that runs backwards', 'a\u202Egnp.exe\u200B\uFEFF', 'a?gnp.exe??'],
    ['half a character', 'a\uD800b', 'a?b'],
    ['an address', 'to ana.rivera+x@example.com, now', 'to [address] now'],
    ['an address in a URL', 'mailto:ana%40example.com', '[address]'],
    ['a wide address', 'ana＠example.com', '[address]'],
    [
      'a package',
      'at a (/opt/k/node_modules/@orpc/server/x.mjs:1:2)',
      'at a (/opt/k/node_modules/@orpc/server/x.mjs:1:2)',
    ],
    ['a path in the home', `open '${home}/vault.db'`, "open '~/vault.db'"],
    [
      'a URL in the home',
      'at x (file:///home/ana%20rivera/k/main.js:1:2)',
      'at x (file:~/k/main.js:1:2)',
    ],
    ['a home inside JSON', String.raw`{"p":"\/home\/ana rivera\/x"}`, '{"p":"~\\/x"}'],
    ['somebody else’s home', '/Users/theo/Library/x and /home/mia', '~/Library/x and ~'],
    ['a home on Windows', String.raw`C:\Users\Ana Rivera\AppData`, String.raw`~\AppData`],
    ['the same, escaped', String.raw`"C:\\Users\\Ana Rivera\\AppData"`, String.raw`"~\\AppData"`],
    ['the same, as a URL', 'file:///C:/Users/Ana%20Rivera/AppData', 'file:///~/AppData'],
  ])('%s', (_name, line, safe) => {
    expect(safeLine(line, home)).toBe(safe)
  })

  it.each([
    [
      String.raw`D:\Families\Ana`,
      String.raw`EPERM: D:\families\ana\vault.db`,
      String.raw`EPERM: ~\vault.db`,
    ],
    [String.raw`D:\Families\Ana`, 'file:///d:/Families/Ana/x.js', 'file:///~/x.js'],
    ['/data/people (1)+[x]', '/data/people (1)+[x]/vault.db', '~/vault.db'],
    ['/', '/usr/lib/x', '/usr/lib/x'],
    ['', '/usr/lib/x', '/usr/lib/x'],
  ])('with the home %s', (own, line, safe) => {
    expect(safeLine(line, own)).toBe(safe)
  })

  it('is of a bounded length, and quickly made of whatever comes', () => {
    const began = performance.now()
    for (const text of ['a'.repeat(1e6), '@'.repeat(1e6), '/home/'.repeat(2e5), '\n'.repeat(1e6)]) {
      expect(safeLine(text, home).length).toBeLessThanOrEqual(3_000)
    }
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('carries nothing of the family out of any text', () => {
    const secret = fc.constantFrom(
      `${home}/x`,
      'ana@example.com',
      '\n',
      '\u001B',
      '/home/ana%20rivera',
    )
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), secret))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (line) => {
        const safe = safeLine(line, home)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
        expect(safe).not.toMatch(/ana(?: |%20)rivera/)
        expect(safe).not.toContain('ana@example.com')
      }),
    )
  })
})

describe('a hostile error', () => {
  const lineOf = (error: unknown): string => safeLine(redactedTrace(error), home)

  /** An error with something put in the place of one of its parts. */
  const bent = (part: 'name' | 'message' | 'stack', value: unknown): Error =>
    Object.defineProperty(new Error('ana@example.com'), part, { value })

  test.each([
    ['a name', bent('name', 'ana@example.com\nbug 1')],
    ['a name that is none', bent('name', { ana: true })],
    ['a message that changed', bent('message', 'other')],
    ['a message that is none', bent('message', undefined)],
    [
      'a stack of its own',
      bent('stack', 'Error: x\n    at home: ana@example.com\n    at /home/ana rivera'),
    ],
    ['a stack that is none', bent('stack', 7)],
    ['a message of patterns', new Error("$& $' ana@example.com")],
    ['a message like a stack', new Error('x\n    at ana@example.com (/home/ana rivera/x:1:2)')],
  ])('%s', (_name, error) => {
    expect(lineOf(error)).toMatch(/^Error(?: \| at |$)/)
    expect(lineOf(error)).not.toMatch(/ana[@ ]|\n/)
  })

  test('one whose parts cannot be read', () => {
    const error = new Error('x')
    const refuse = (): never => {
      throw new Error('no')
    }
    for (const part of ['name', 'message', 'stack'])
      Object.defineProperty(error, part, { get: refuse })
    expect(lineOf(error)).toBe('Error')
  })
})
