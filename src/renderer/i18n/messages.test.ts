import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { resources } from './resources.ts'

const messagesOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, `${path}.${key}`))
}

const messages = Object.entries(resources).flatMap(([namespace, words]) =>
  messagesOf(words, namespace),
)

const problemOf = (text: string): string | undefined => {
  try {
    new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
    return undefined
  } catch (cause) {
    return String(cause)
  }
}

describe('the interface’s words', () => {
  it('are valid ICU messages', () => {
    const broken = messages.flatMap(([path, text]) => {
      const problem = problemOf(text)
      return problem === undefined ? [] : [`${path}: ${problem}`]
    })
    expect(broken).toEqual([])
    expect(problemOf('{count, plural, one {#}')).toBeDefined()
  })

  it('have typographic apostrophes, since ICU reads straight ones as escapes', () => {
    expect(messages.filter(([, text]) => text.includes("'"))).toEqual([])
  })
})
