import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NoRemedy } from '../../src/domain/model/playbook.ts'
import { asId } from '../../src/domain/model/id.ts'
import { on } from '../../src/domain/test-support/sample-values.ts'
import { allNoRemedyProblems } from './no-remedy-rules.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'

const { entries } = readEntries(resolve(import.meta.dirname, '../../resources'))
const dataClasses = entries.dataClasses.value

const gender: NoRemedy = {
  id: 'gender',
  classes: [asId<'data-class'>('gender')],
  because: 'It is known of {person} now.',
  sources: [{ id: 's', title: 'A source', url: 'https://example.com', checked: on('2026-11-22') }],
}

const problemsOf = (...given: readonly Partial<NoRemedy>[]): readonly string[] =>
  allNoRemedyProblems(
    given.map((one, place) => ({
      file: `no-remedies/gender${place === 0 ? '' : '-2'}.json`,
      value: { ...gender, ...one },
    })),
    dataClasses,
  ).map(describeProblem)

describe('what no step helps against', () => {
  it('as shipped has no problem', () => {
    expect(allNoRemedyProblems(entries.noRemedies, dataClasses)).toEqual([])
    expect(entries.noRemedies.length).toBeGreaterThan(15)
  })

  it('may be said apart for guardians and for children', () => {
    expect(problemsOf({ role: 'guardian' }, { id: 'gender-2', role: 'child' })).toEqual([])
  })

  it.each<[string, Partial<NoRemedy>]>([
    ['is “sex”, not the file’s name', { id: 'sex' }],
    ['names the unknown data class', { classes: [asId('shoe-size')] }],
    ['has “gender” twice', { classes: [asId('gender'), asId('gender')] }],
    ['that is its remedy', { classes: [asId('password')] }],
    ['(because): ', { because: 'It is known at {service} now.' }],
    ['(liveWith): has a straight apostrophe', { liveWith: 'It opens nobody’s door.' + "'" }],
    ['(liveWith): has blanks', { liveWith: ' So what.' }],
    ['(sources): is empty', { sources: [] }],
  ])('has a problem: %s', (problem, given) => {
    expect(problemsOf(given)).toContainEqual(expect.stringContaining(problem))
  })

  it('is said once for each class and role', () => {
    expect(problemsOf({}, { id: 'gender-2', role: 'child' })).toEqual([
      'no-remedies/gender-2.json (classes): has “gender”, of which “gender” speaks already',
    ])
  })
})
