import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HelpLine } from '../../src/domain/model/help-line.ts'
import type { Entry } from './entries.ts'
import { allHelpLineProblems } from './help-line-rules.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'

const { entries } = readEntries(join(import.meta.dirname, '../../resources'))
const [shipped] = entries.helpLines
if (!shipped) throw new Error('There are no help lines')

const changed = (given: Partial<HelpLine>): Entry<HelpLine> => ({
  ...shipped,
  value: { ...shipped.value, ...given },
})

const problemsOf = (...lines: readonly Entry<HelpLine>[]): readonly string[] =>
  allHelpLineProblems(lines).map(describeProblem)

describe('a help line', () => {
  it('as shipped has no problem, and there is one for danger in each region with rules of its own', () => {
    expect(problemsOf(...entries.helpLines)).toEqual([])
    for (const code of ['US', 'UK', 'EU']) {
      const kinds = entries.helpLines
        .filter(({ value: { region } }) => region.code === code && region.country === undefined)
        .map(({ value }) => value.kind)
      expect(kinds).toEqual(expect.arrayContaining(['danger', 'home', 'child']))
    }
  })

  it.each<[string, Partial<HelpLine>, RegExp]>([
    ['is named after its file', { id: 'other' }, /\(id\): is “other”/],
    ['has a source', { sources: [] }, /\(sources\): is empty/],
    [
      'has a country in the EU only',
      { region: { code: 'US', country: 'US' } },
      /\(region\.country\): belongs to the EU only/,
    ],
    ['has plain sentences', { trace: 'Two  blanks.' }, /\(trace\): has blanks/],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(changed(given))).toEqual([expect.stringMatching(expected)])
  })

  it('has a source that can be opened, read on a day', () => {
    const [source] = shipped.value.sources
    if (!source) throw new Error('It has no source')
    expect(problemsOf(changed({ sources: [{ ...source, url: undefined }] }))).toEqual([
      expect.stringMatching(/\(sources\.0\.url\): is missing/),
    ])
  })

  it('tells a number once for a place, however it is spaced', () => {
    const { number } = shipped.value
    expect(problemsOf(shipped, changed({ number: number.replaceAll(' ', '-') }))).toEqual([
      expect.stringMatching(/\(number\): is told twice/),
    ])
  })
})
