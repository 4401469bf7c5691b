import fc from 'fast-check'
import { asId, type Id } from '../model/id.ts'
import { partialDate, type PartialDate } from '../model/partial-date.ts'

// What the larger arbitraries are made of.

/** Ids as the vault draws them. */
export const uuid = fc.uuid({ version: 4 })

/** An id of the wanted kind. */
export const idOf = <Kind extends string>(): fc.Arbitrary<Id<Kind>> =>
  uuid.map((text) => asId<Kind>(text))

/** A line as the edges let it in: trimmed, no control characters, well-formed, at most 200 long. */
export const line: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
    fc.constantFrom('Zoë O’Neill', '=1+1', '"; drop', '__proto__', 'Mia, Theo', '李小龍', '🐶'),
  )
  .map((text) =>
    text
      .replaceAll(/\p{Cc}/gu, '')
      .slice(0, 200)
      .toWellFormed()
      .trim(),
  )

/** A line with something in it. */
export const filled = line.map((text) => text || 'x')

/** A value, or `undefined`. */
export const orNothing = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined })

const padded = (number: number): string => String(number).padStart(2, '0')

/** A date of any precision. */
export const date: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => {
    const found = partialDate(`${year}-${padded(month)}-${padded(day)}`.slice(0, length))
    if (found === undefined) throw new Error('No date')
    return found
  })

/** Ids of the catalogue, known and unknown; no two of a kind need be different. */
export const slug = fc.constantFrom(
  'vtech-learning-lodge',
  'roblox',
  'a',
  'powerschool',
  'no-such-service',
)
