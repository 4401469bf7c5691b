import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageProblems, messagesIn, type Messages } from './language-problems.ts'

const locales = resolve(import.meta.dirname, '../../resources/locales')

const messagesOf = (language: string): Messages =>
  new Map(
    readdirSync(join(locales, language)).flatMap((file) =>
      messagesIn(
        JSON.parse(readFileSync(join(locales, language, file), 'utf8')),
        file.replace(/\.json$/, ''),
      ),
    ),
  )

const english = messagesOf('en')

describe('every language there is', () => {
  it.each(readdirSync(locales))(
    '%s says all that English says, with the same values',
    (language) => {
      expect(languageProblems(language, messagesOf(language), english)).toEqual([])
    },
  )
})

describe('a language', () => {
  const original = new Map([
    ['a.steps', '{count, plural, one {# step} other {# steps}} for <b>{name}</b>'],
  ])

  it('may use its own order and number forms', () => {
    const polish =
      '<b>{name}</b>: {count, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}}'
    expect(languageProblems('pl', new Map([['a.steps', polish]]), original)).toEqual([])
  })

  it.each([
    [
      'a value that is misspelt',
      '{count, plural, one {#} other {#}} <b>{nme}</b>',
      ['de: a.steps does not have {name}', 'de: a.steps has {nme}, which English has not'],
    ],
    [
      'a mark that is lost',
      '{count, plural, one {#} other {#}} {name}',
      ['de: a.steps does not have </b>', 'de: a.steps does not have <b>'],
    ],
    [
      'a number form the language has not',
      '{count, plural, few {#} other {#}} <b>{name}</b>',
      ['de: a.steps has the number form “few”, which de does not use'],
    ],
    [
      'a straight apostrophe',
      "{count}'s <b>{name}</b>",
      ['de: a.steps has a straight apostrophe, which ICU reads as an escape; write ’'],
    ],
    [
      'a brace too few',
      '{count, plural, other {#} <b>{name}</b>',
      [expect.stringMatching(/^de: a\.steps is no ICU message: /)],
    ],
  ])('is told of %s', (_, text, problems) => {
    expect(languageProblems('de', new Map([['a.steps', text]]), original)).toEqual(problems)
  })

  it('is told of messages that are missing, and of those that nothing uses', () => {
    expect(languageProblems('de', new Map([['a.stpes', 'Schritte']]), original)).toEqual([
      'de: a.steps is missing',
      'de: a.stpes is no message of the interface',
    ])
  })
})
