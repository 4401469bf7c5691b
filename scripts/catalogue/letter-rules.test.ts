import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Authority } from '../../src/domain/model/authority.ts'
import {
  letterKinds,
  letterRegimes,
  type LetterTemplate,
} from '../../src/domain/model/letter-template.ts'
import { allAuthorityProblems } from './authority-rules.ts'
import type { Entry } from './entries.ts'
import { allLetterProblems } from './letter-rules.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'

const { entries } = readEntries(join(import.meta.dirname, '../../resources'))
const dataClasses = new Set<string>(entries.dataClasses.value.map(({ id }) => id))
const entryOf = <Value extends { readonly id: string }>(
  all: readonly Entry<Value>[],
  id: string,
): Entry<Value> => {
  const found = all.find(({ value }) => value.id === id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}

const letter = (id: string, given: Partial<LetterTemplate>): Entry<LetterTemplate> => {
  const { file, value } = entryOf(entries.letters, id)
  return { file, value: { ...value, ...given } }
}

const problemsOf = (...letters: readonly Entry<LetterTemplate>[]): readonly string[] =>
  allLetterProblems(letters, dataClasses).map(describeProblem)

describe('the letters', () => {
  it('as shipped have no problem, and there is one of each kind for each law that has it', () => {
    expect(problemsOf(...entries.letters)).toEqual([])
    const keys = entries.letters.map(({ value }) => `${value.kind} ${value.regime}`).toSorted()
    // Where no law was checked, there is nobody to complain to.
    const expected = letterKinds
      .flatMap((kind) => letterRegimes.map((regime) => `${kind} ${regime}`))
      .filter((key) => key !== 'complaint none')
    expect(keys).toEqual(expected.toSorted())
  })

  it('say what is enough as proof wherever something is asked for', () => {
    const withoutProof = entries.letters.filter(({ value }) => value.proof.length === 0)
    expect(new Set(withoutProof.map(({ value }) => value.kind))).toEqual(
      new Set(['reminder', 'complaint']),
    )
  })

  it.each<[string, string, Partial<LetterTemplate>, RegExp]>([
    ['are named after their files', 'access-eu', { id: 'other' }, /\(id\): is “other”/],
    ['name nobody in the subject', 'access-eu', { subject: 'About {people}' }, /\(subject\)/],
    [
      'have no placeholder that nothing fills',
      'access-eu',
      { paragraphs: [{ text: 'On {previousOn}.' }] },
      /\{previousOn\}, which nothing fills/,
    ],
    [
      'have no placeholder that is none',
      'access-eu',
      { paragraphs: [{ text: 'Dear {whom}.' }] },
      /\(paragraphs\.0\.text\)/,
    ],
    [
      'ask for the condition of a placeholder',
      'access-eu',
      { paragraphs: [{ text: 'Lost: {lost}.', when: ['breach'] }] },
      /\{lost\}, which nothing fills/,
    ],
    ['keep to the age of COPPA', 'access-coppa', { maxAge: 17 }, /\(maxAge\)/],
    ['keep to the services of COPPA', 'access-coppa', { serviceKinds: undefined }, /serviceKinds/],
    [
      'have no deadline without a law',
      'access-none',
      { deadline: { months: 1, rule: 'eu-1182-71' } },
      /\(deadline\)/,
    ],
    [
      'name no law where they stand on none',
      'access-none',
      { paragraphs: [{ text: 'Under the GDPR I ask.' }] },
      /names a law/,
    ],
  ])('%s', (_, id, given, expected) => {
    expect(problemsOf(letter(id, given))).toContainEqual(expect.stringMatching(expected))
  })

  it('are there once for a kind and a law', () => {
    expect(problemsOf(letter('access-eu', {}), letter('access-eu', {}))).toContainEqual(
      expect.stringMatching(/\(kind\): is there twice/),
    )
  })
})

describe('the authorities', () => {
  const ireland = entryOf(entries.authorities, 'ie-dpc')
  const of = (...all: readonly Entry<Authority>[]): readonly string[] =>
    allAuthorityProblems(all).map(describeProblem)

  it('as shipped have no problem, and each place that a law speaks for has one', () => {
    expect(of(...entries.authorities)).toEqual([])
    const places = entries.authorities.map(({ value }) => value.region.code)
    expect(new Set(places)).toEqual(new Set(['EU', 'UK', 'US']))
  })

  it('name their country in the EU, have sources, and are there once for a place', () => {
    expect(of({ ...ireland, value: { ...ireland.value, region: { code: 'EU' } } })).toEqual([
      expect.stringMatching(/each country has its own/),
    ])
    expect(of(ireland, ireland)).toEqual([expect.stringMatching(/already/)])
  })
})
