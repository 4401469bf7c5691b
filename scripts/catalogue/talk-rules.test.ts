import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asId } from '../../src/domain/model/id.ts'
import type { TalkSheet } from '../../src/domain/model/talk-sheet.ts'
import type { Entry } from './entries.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'
import { allTalkProblems } from './talk-rules.ts'

const { entries } = readEntries(join(import.meta.dirname, '../../resources'))
const dataClasses = new Set<string>(entries.dataClasses.value.map(({ id }) => id))

const problemsOf = (sheets: readonly Entry<TalkSheet>[]): readonly string[] =>
  allTalkProblems(sheets, dataClasses).map(describeProblem)

/** The shipped sheets, with something else in that for children of twelve. */
const changed = (given: Partial<TalkSheet>): readonly Entry<TalkSheet>[] =>
  entries.talks.map((sheet) =>
    sheet.value.minAge <= 12 && 12 <= sheet.value.maxAge
      ? { ...sheet, value: { ...sheet.value, ...given } }
      : sheet,
  )

const always = { lines: ['Come and tell.'] }
const birthDate = asId<'data-class'>('birth-date')

describe('the talk sheets', () => {
  it('as shipped have no problem', () => {
    expect(problemsOf(entries.talks)).toEqual([])
  })

  it.each<[string, Partial<TalkSheet>, readonly RegExp[]]>([
    ['are named after their files', { id: 'other' }, [/\(id\): is “other”/]],
    ['leave no age out', { minAge: 11 }, [/has no sheet for the age of 10$/]],
    [
      'are one for each age',
      { maxAge: 13 },
      [/\(minAge\): is also for the age of 13, as talk-10-to-12 is/],
    ],
    [
      'begin before they end',
      { minAge: 12, maxAge: 11 },
      [/\(maxAge\): is before minAge/, /the age of 10/, /the age of 11/, /the age of 12/],
    ],
    [
      'know the kinds of data they speak of',
      { say: [always, { anyClass: [asId('shoe-size')], lines: ['Hello.'] }] },
      [/\(say\.1\): names the unknown data class “shoe-size”/],
    ],
    [
      'name a kind of data once in a part',
      { watch: [always, { anyClass: [birthDate, birthDate], lines: ['Hello.'] }] },
      [/\(watch\.1\): has “birth-date” twice/],
    ],
    [
      'have something to say whatever was lost',
      { ifUsed: [{ anyClass: [birthDate], lines: ['Hello.'] }] },
      [/\(ifUsed\): has nothing that is always said/],
    ],
    [
      'use no placeholder without a value',
      { ask: ['What of {account}?'] },
      [/\(ask\.0\): .*account/],
    ],
    [
      'are written with the curved apostrophe',
      { trusted: "Somebody's aunt." },
      [/\(trusted\): has a straight apostrophe/],
    ],
    [
      'have lines without stray blanks',
      { say: [{ lines: ['One.', 'Two  blanks.'] }] },
      [/\(say\.0\.lines\.1\): has blanks/],
    ],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(changed(given))).toEqual(expected.map((one) => expect.stringMatching(one)))
  })
})
