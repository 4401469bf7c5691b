import { describe, expect, it } from 'vitest'
import type { PlaybookAction } from '../../src/domain/model/playbook.ts'
import { asId } from '../../src/domain/model/id.ts'
import { on } from '../../src/domain/test-support/sample-values.ts'
import { sampleAction } from '../../src/domain/test-support/sample-playbook.ts'
import { conditionProblems } from './condition-rules.ts'
import { allPlaybookProblems } from './playbook-rules.ts'
import { describeProblem } from './problem.ts'

const known = new Set(['password', 'birth-date'])
const dataClass = (id: string) => asId<'data-class'>(id)

const problemsOf = (given: Partial<PlaybookAction>): readonly string[] =>
  conditionProblems({ file: 'a.json', value: sampleAction('a', given) }, known).map(describeProblem)

describe('the condition of an action', () => {
  it.each<[string, Partial<PlaybookAction>]>([
    ['no condition at all', {}],
    ['an age of a child', { when: { role: 'child', minAge: 10, maxAge: 10 } }],
    ['a country of the EU', { when: { regions: ['EU'], countries: ['IE'] } }],
    ['a watch date', { urgency: 'keep-in-mind', due: { afterMonths: 3 } }],
    [
      'a day at an age still to come',
      { urgency: 'keep-in-mind', due: { atAge: 16 }, when: { role: 'child', maxAge: 15 } },
    ],
  ])('may be %s', (_, given) => {
    expect(problemsOf(given)).toEqual([])
  })

  it.each<[string, Partial<PlaybookAction>]>([
    ['names the unknown data class “shoe-size”', { when: { anyClass: [dataClass('shoe-size')] } }],
    [
      'wants “password” both lost and not lost',
      { when: { anyClass: [dataClass('password')], noneOfClasses: [dataClass('password')] } },
    ],
    ['is empty, so it never holds', { when: { breachKinds: [] } }],
    ['has “yes” twice', { when: { twoFactor: ['yes', 'yes'] } }],
    ['has no age between', { when: { role: 'child', minAge: 12, maxAge: 11 } }],
    ['only a child’s is known', { when: { minAge: 12 } }],
    ['only a child’s is known', { when: { ageKnown: false } }],
    ['names countries', { when: { countries: ['IE'] } }],
    ['names countries', { when: { regions: ['UK', 'EU'], countries: ['IE'] } }],
    ['one of them says it', { when: { hibpFlag: 'retired', hibpSearch: 'may' } }],
    [
      'asks for a platform',
      { about: 'reused-account', reuse: 'password', when: { throughPlatform: true } },
    ],
    ['belongs to actions about reused accounts', { reuse: 'password' }],
    ['is never shown', { when: { regions: ['US'] }, variants: { UK: { title: 'b' } } }],
    ['belongs to what is to be kept in mind', { urgency: 'now', due: { afterMonths: 3 } }],
    ['may lie in the past', { urgency: 'keep-in-mind', due: { atAge: 16 } }],
    [
      'may lie in the past',
      { urgency: 'keep-in-mind', due: { atAge: 16 }, when: { role: 'child', maxAge: 16 } },
    ],
  ])('has a problem where it %s', (problem, given) => {
    expect(problemsOf(given)).toEqual([expect.stringContaining(problem)])
  })
})

describe('a deed', () => {
  const deedOf = (id: string, about: PlaybookAction['about']) => ({
    file: `${id}.json`,
    value: sampleAction(id, {
      about,
      reuse: about === 'reused-account' ? 'password' : undefined,
      deed: 'lock',
      words: { title: id, why: id, how: [id] },
      sources: [{ id: 's', title: 's', checked: on('2026-11-22') }],
    }),
  })

  it('is done about accounts or about people, never about both', () => {
    const accounts = [deedOf('a', 'breached-account'), deedOf('b', 'reused-account')]
    expect(allPlaybookProblems(accounts, known)).toEqual([])
    expect(
      allPlaybookProblems([...accounts, deedOf('c', 'person')], known).map(describeProblem),
    ).toEqual(['c.json (deed): is done about an account elsewhere'])
  })
})
