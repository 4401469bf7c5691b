import { describe, expect, it } from 'vitest'
import { words } from './words.ts'

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf)

describe('the words of menus and dialogs', () => {
  it('are all there, with nothing to fill in and with typographic apostrophes', () => {
    const texts = textsOf(words)
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((text) => text.trim() === '' || /[{}']/.test(text))).toEqual([])
  })
})
