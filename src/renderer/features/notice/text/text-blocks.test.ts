import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markKinds, type NoticeClaim } from './notice-claims.ts'
import { markFor, textBlocks } from './text-blocks.ts'

const claim = (kind: NoticeClaim['kind'], ...spans: readonly [number, number][]): NoticeClaim => ({
  kind,
  spans: spans.map(([from, to]) => ({ from, to })),
})

const shown = (text: string, claims: readonly NoticeClaim[]) =>
  textBlocks(text, claims).map(({ segments }) =>
    segments.map(({ from, to, kinds }) => [text.slice(from, to), kinds.join('+')]),
  )

describe('textBlocks', () => {
  test('cuts where a mark begins and ends', () => {
    expect(shown('Your name was taken.', [claim('taken', [5, 9])])).toEqual([
      [
        ['Your ', ''],
        ['name', 'taken'],
        [' was taken.', ''],
      ],
    ])
  })

  test('marks that lie on each other are both told, and each is named where it begins', () => {
    const blocks = textBlocks('abcdef', [claim('advice', [0, 4]), claim('taken', [2, 6])])
    expect(blocks[0]?.segments).toEqual([
      { from: 0, to: 2, kinds: ['advice'], begins: ['advice'] },
      { from: 2, to: 4, kinds: ['taken', 'advice'], begins: ['taken'] },
      { from: 4, to: 6, kinds: ['taken'], begins: [] },
    ])
  })

  test('a mark goes on over a paragraph’s end', () => {
    expect(shown('one\n\ntwo', [claim('date', [1, 7])])).toEqual([
      [
        ['o', ''],
        ['ne', 'date'],
      ],
      [
        ['tw', 'date'],
        ['o', ''],
      ],
    ])
  })

  test('spans outside the text or without words are left out', () => {
    const wrong = claim('date', [-2, 1], [2, 2], [3, 1], [9, 12])
    expect(shown('abc', [wrong])).toEqual([[['abc', '']]])
  })

  test('the way to a stretch leads to its first drawn mark', () => {
    const blocks = textBlocks('one\n\n two', [claim('date', [4, 9])])
    expect(markFor(blocks, { from: 4, to: 9 })).toBe(6)
    expect(markFor(blocks, { from: 20, to: 22 })).toBeUndefined()
  })

  test('loses no word and no mark, whatever lies on what', () => {
    const texts = fc
      .array(fc.constantFrom('a', ' ', '\n', 'word', '\n\n'), { maxLength: 60 })
      .map((parts) => parts.join(''))
    const claims = fc.array(
      fc.record({
        kind: fc.constantFrom(...markKinds),
        spans: fc.array(fc.record({ from: fc.nat(120), to: fc.nat(120) }), { maxLength: 4 }),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(texts, claims, (text, made) => {
        const segments = textBlocks(text, made).flatMap((block) => block.segments)
        const words = segments.map(({ from, to }) => text.slice(from, to)).join('')
        expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const { from, to, kinds } of segments) {
          const wanted = markKinds.filter((kind) =>
            made.some(
              (one) =>
                one.kind === kind &&
                one.spans.some((span) => span.from <= from && to <= Math.min(span.to, text.length)),
            ),
          )
          expect(kinds).toEqual(wanted)
        }
      }),
    )
  })

  test('takes 200,000 characters with a thousand marks at once', () => {
    const text = 'word '.repeat(40_000)
    const spans = Array.from({ length: 1000 }, (_, place) => ({
      from: place * 200,
      to: place * 200 + 30,
    }))
    const started = performance.now()
    const blocks = textBlocks(text, [{ kind: 'taken', spans }])
    expect(performance.now() - started).toBeLessThan(500)
    expect(blocks.length).toBeGreaterThan(100)
  })
})
