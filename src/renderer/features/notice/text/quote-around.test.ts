import { describe, expect, test } from 'vitest'
import { meantWords, quotesOf, quoteText } from './quote-around.ts'

const spanOf = (text: string, words: string, after = 0) => {
  const from = text.indexOf(words, after)
  return { from, to: from + words.length }
}

describe('quotesOf', () => {
  test('gives the sentence around the words and tells the words apart', () => {
    const text = 'Dear parents. On Monday names were taken. We are sorry.'
    const [quote] = quotesOf(text, [spanOf(text, 'names')])
    expect(quote && quoteText(quote)).toBe('On Monday names were taken.')
    expect(quote && meantWords(quote)).toBe('names')
  })

  test('words of one sentence make one quote, of two sentences two', () => {
    const text = 'Somebody may have copied your name. It was found on 3 May.'
    const quotes = quotesOf(text, [
      spanOf(text, '3 May'),
      spanOf(text, 'name'),
      spanOf(text, 'may have'),
    ])
    expect(quotes.map(meantWords)).toEqual(['may have … name', '3 May'])
  })

  test('a long sentence is cut with a sign, never inside the words', () => {
    const text = `${'before '.repeat(60)}passwords ${'after '.repeat(60)}`.trim()
    const [quote] = quotesOf(text, [spanOf(text, 'passwords')])
    const line = quote ? quoteText(quote) : ''
    expect(line).toMatch(/^… (?:before )+passwords (?:after ?)+ …$/)
    expect(line.length).toBeLessThan(200)
  })

  test('overlapping and repeated stretches are quoted once', () => {
    const text = 'The e-mail addresses were taken.'
    const span = spanOf(text, 'e-mail addresses')
    const [quote, none] = quotesOf(text, [span, span, spanOf(text, 'mail')])
    expect(none).toBeUndefined()
    expect(quote && quoteText(quote)).toBe(text)
  })

  test('paragraphs are not run together', () => {
    const text = 'A heading\n\nNames were taken\n\nKind regards'
    expect(quotesOf(text, [spanOf(text, 'Names')]).map(quoteText)).toEqual(['Names were taken'])
  })
})
