import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alphabet,
  groupCount,
  groupsOf,
  makeRecoveryCode,
  readRecoveryCode,
  tidyGroup,
  unwrapWithRecoveryCode,
  wrapWithRecoveryCode,
} from './recovery-code.ts'
import { Secret } from './secret.ts'

const vaultId = 'a-vault'

/** The 40 letters of a code made of these bytes. */
const lettersOf = (bytes: Uint8Array): string =>
  groupsOf(makeRecoveryCode(() => Buffer.from(bytes))).join('')

const read = (typed: string) => {
  const reading = readRecoveryCode(Secret.fromText(typed))
  return reading.kind === 'read' ? groupsOf(reading.code).join('') : reading
}

const codes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(lettersOf)
const groups = (letters: string): readonly string[] => letters.match(/.{5}/g) ?? []

describe('a new code', () => {
  test('has eight groups of five letters, of which the first four are the sheet’s mark', () => {
    const code = makeRecoveryCode(randomBytes)
    const printed = groupsOf(code)
    expect(printed).toHaveLength(groupCount)
    for (const group of printed) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(printed[0]?.slice(0, 4)).toBe(code.sheet)
  })

  test('uses five bits of every random byte, so that 28 letters are 140 bits', () => {
    const free = (letters: string) =>
      groups(letters)
        .map((group) => group.slice(0, 4))
        .join('')
    for (let place = 0; place < 32; place += 1) {
      const seen = new Set<string>()
      for (let value = 0; value < 256; value += 1) {
        const bytes = Buffer.alloc(32)
        bytes[place] = value
        const text = free(lettersOf(bytes))
        expect(text.slice(0, place) + text.slice(place + 1)).toBe('0'.repeat(31))
        seen.add(text.charAt(place))
      }
      expect(seen).toEqual(new Set(alphabet))
    }
  })

  test('zeroes the random bytes it was made of, and is wiped as a whole', () => {
    const bytes = randomBytes(32)
    const code = makeRecoveryCode(() => bytes)
    expect(bytes).toEqual(Buffer.alloc(32))
    const letters = code.letters.reveal()
    code.letters.wipe()
    expect(letters).toEqual(Buffer.alloc(40))
  })
})

describe('mistakes', () => {
  const everyPlace = Array.from({ length: 40 }, (_, place) => place)

  test('every single wrong letter is found, and its group named', () => {
    fc.assert(
      fc.property(codes, (letters) => {
        for (const place of everyPlace) {
          for (const letter of alphabet) {
            if (letter === letters[place]) continue
            const typed = letters.slice(0, place) + letter + letters.slice(place + 1)
            expect(read(typed)).toEqual({ kind: 'typo', group: Math.floor(place / 5) + 1 })
          }
        }
      }),
      { numRuns: 10 },
    )
  })

  test('every two letters of a group that changed places are found, whatever they are', () => {
    // The check is linear: what the other three letters are makes no difference, so one group shows all.
    for (let group = 0; group < groupCount; group += 1) {
      for (const one of alphabet) {
        for (const other of alphabet) {
          const bytes = Buffer.alloc(32)
          bytes[group * 4] = alphabet.indexOf(one)
          bytes[group * 4 + 1] = alphabet.indexOf(other)
          const letters = lettersOf(bytes)
          for (let left = 0; left < 5; left += 1) {
            for (let right = left + 1; right < 5; right += 1) {
              const typed = [...groups(letters).entries()].map(([index, text]) => {
                if (index !== group) return text
                const swapped = text.split('')
                swapped[left] = text.charAt(right)
                swapped[right] = text.charAt(left)
                return swapped.join('')
              })
              const same = typed.join('') === letters
              expect(read(typed.join(' '))).toEqual(
                same ? letters : { kind: 'typo', group: group + 1 },
              )
            }
          }
        }
      }
    }
  })

  test('neighbours that changed places across two groups are found', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 1, max: 7 }), (letters, boundary) => {
        const at = boundary * 5
        const typed =
          letters.slice(0, at - 1) + letters[at] + letters[at - 1] + letters.slice(at + 1)
        expect(read(typed)).toEqual(typed === letters ? letters : { kind: 'typo', group: boundary })
      }),
    )
  })

  test('every two groups that changed places are found, and the first of them named', () => {
    fc.assert(
      fc.property(codes, (letters) => {
        for (let left = 0; left < groupCount; left += 1) {
          for (let right = left + 1; right < groupCount; right += 1) {
            const typed = [...groups(letters)]
            typed[left] = groups(letters)[right] ?? ''
            typed[right] = groups(letters)[left] ?? ''
            expect(read(typed.join('-'))).toEqual({ kind: 'typo', group: left + 1 })
          }
        }
      }),
    )
  })

  test('groups that are missing or too many are a wrong length', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 7 }), (letters, place) => {
        const printed = groups(letters)
        const without = printed.filter((_, index) => index !== place)
        const twice = [...printed.slice(0, place), printed[place], ...printed.slice(place)]
        expect(read(without.join(' '))).toEqual({ kind: 'wrong-length' })
        expect(read(twice.join(' '))).toEqual({ kind: 'wrong-length' })
        expect(read(without.join(''))).toEqual({ kind: 'wrong-length' })
      }),
    )
  })

  test('a letter too few or too many in a group that stands apart names the group', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 7 }), (letters, place) => {
        const typed = (change: (group: string) => string) =>
          groups(letters)
            .map((group, index) => (index === place ? change(group) : group))
            .join(' ')
        const expected = { kind: 'typo', group: place + 1 }
        expect(read(typed((group) => group.slice(1)))).toEqual(expected)
        expect(read(typed((group) => `${group}7`))).toEqual(expected)
      }),
    )
  })

  test.each([
    ['nothing', '', { kind: 'wrong-length' }],
    ['punctuation', '-- . --', { kind: 'wrong-length' }],
    ['far too much', '7'.repeat(200), { kind: 'wrong-length' }],
    ['foreign letters', 'é'.repeat(40), { kind: 'typo', group: 1 }],
    ['pictures', '🙂'.repeat(40), { kind: 'wrong-length' }],
    ['zeroes', '0'.repeat(40), { kind: 'typo', group: 1 }],
  ])('%s is no code', (_what, typed, reading) => {
    expect(read(typed)).toEqual(reading)
  })
})

describe('forgiving', () => {
  const looks: Readonly<Record<string, readonly string[]>> = {
    '0': ['0', 'O', 'o'],
    '1': ['1', 'I', 'i', 'L', 'l'],
    V: ['V', 'v', 'U', 'u'],
  }
  const separators = fc.constantFrom('', ' ', '-', '.', ' - ', '\n', '–', '_', '\u00a0', '\u200b')

  test('case, spaces, dashes, dots and look-alike letters do not matter', () => {
    fc.assert(
      fc.property(
        codes,
        fc.infiniteStream(fc.nat()),
        fc.infiniteStream(separators),
        (letters, picks, parts) => {
          const typed = Array.from(letters, (letter) => {
            const ways = looks[letter] ?? [letter, letter.toLowerCase()]
            const pick = picks.next().value ?? 0
            return `${ways[pick % ways.length]}${parts.next().value ?? ''}`
          })
          expect(read(typed.join(''))).toBe(letters)
        },
      ),
    )
  })

  test('full-width letters are letters', () => {
    const letters = lettersOf(randomBytes(32))
    const wide = Array.from(letters, (letter) =>
      String.fromCodePoint(letter.charCodeAt(0) + 0xfee0),
    )
    expect(read(wide.join(''))).toBe(letters)
  })

  test('one group is tidied as the whole is', () => {
    expect(tidyGroup(' 7k-iLo u')).toBe('7K110V')
  })
})

describe('the wrap', () => {
  const key = () => Secret.fromBytes(Buffer.alloc(32, 7))
  const code = makeRecoveryCode(randomBytes)
  const wrap = () => wrapWithRecoveryCode({ code, key: key(), vaultId, since: 5, randomBytes })

  test('its code gives the key back', async () => {
    const protection = await wrap()
    expect(protection).toMatchObject({ kind: 'recovery-code', sheet: code.sheet, since: 5 })
    const found = await unwrapWithRecoveryCode(code, protection, vaultId)
    expect(found?.reveal()).toEqual(key().reveal())
  })

  test('another code, vault, sheet or derivation gives nothing', async () => {
    const protection = await wrap()
    const other = makeRecoveryCode(randomBytes)
    expect(await unwrapWithRecoveryCode(other, protection, vaultId)).toBeUndefined()
    expect(await unwrapWithRecoveryCode(code, protection, 'another')).toBeUndefined()
    const resheeted = { ...protection, sheet: '0000' }
    expect(await unwrapWithRecoveryCode(code, resheeted, vaultId)).toBeUndefined()
    const weaker = { ...protection, kdf: { ...protection.kdf, passes: 1 } }
    expect(await unwrapWithRecoveryCode(code, weaker, vaultId)).toBeUndefined()
  })
})
