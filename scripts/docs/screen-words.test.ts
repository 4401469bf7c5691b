import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { boldOf, pagesIn } from './markdown.ts'

const root = join(import.meta.dirname, '../..')

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** A message as it may stand on a screen: a pattern of it, and how many of its signs never differ. */
interface Wording {
  readonly pattern: string
  readonly fixed: number
}

const literal = 0

/** Written-out text stays, values become anything, and of each choice one wording is taken. */
const wordingOf = (parts: Parts): Wording => {
  const wordings = parts.map((part): Wording => {
    if ('options' in part) {
      const choices = Object.values(part.options).map(({ value }) => wordingOf(value))
      return {
        pattern: `(?:${choices.map(({ pattern }) => pattern).join('|')})`,
        fixed: Math.min(...choices.map(({ fixed }) => fixed)),
      }
    }
    if (part.type !== literal) return { pattern: '.+', fixed: 0 }
    const text = part.value.replaceAll(/<\/?\w+>/g, '').replaceAll(/\s+/g, ' ')
    return { pattern: text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), fixed: text.length }
  })
  return {
    pattern: wordings.map(({ pattern }) => pattern).join(''),
    fixed: wordings.reduce((sum, { fixed }) => sum + fixed, 0),
  }
}

const messagesIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(messagesIn) : []
}

/** A message, and what of it stands out by itself in bold. */
const withBold = (message: string): readonly string[] => [
  message,
  ...[...message.matchAll(/<b>([^<]*)<\/b>/g)].map(([, bold = '']) => bold),
]

const folder = join(root, 'resources/locales/en')
const wordings = readdirSync(folder)
  .flatMap((name) => messagesIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  .flatMap(withBold)
  .map((message) => {
    const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
    const { pattern, fixed } = wordingOf(format.getAst())
    return { pattern: new RegExp(`^${pattern}$`), fixed }
  })

/** Whether a screen says just this; a message that is mostly values does not count. */
const isOnAScreen = (words: string): boolean =>
  wordings.some(({ pattern, fixed }) => fixed * 5 >= words.length * 2 && pattern.test(words))

test('what the guide sets in bold stands on a screen, word for word', () => {
  const quoted = pagesIn(root, 'docs/guide').flatMap((page) =>
    boldOf(page).map((words) => ({ page: page.path, words })),
  )
  expect(quoted.length).toBeGreaterThan(100)
  expect(quoted.filter(({ words }) => !isOnAScreen(words))).toEqual([])
})

test('words that no screen has are found', () => {
  expect(isOnAScreen('Print Mia’s checklist')).toBe(true)
  expect(isOnAScreen('4 breaches still have open steps.')).toBe(true)
  expect(isOnAScreen('Print the checklist of Mia')).toBe(false)
  expect(isOnAScreen('Anything: at all')).toBe(false)
})
