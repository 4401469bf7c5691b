import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { milestonesOf } from '../../src/domain/dates/age-clock.ts'
import type { Milestone } from '../../src/domain/model/milestone.ts'
import type { JoinRule } from '../../src/domain/model/join-rule.ts'
import { asId } from '../../src/domain/model/id.ts'
import type { Region } from '../../src/domain/model/region.ts'
import type { Entry } from './entries.ts'
import { allJoinProblems } from './join-rules.ts'
import { allMilestoneProblems } from './milestone-rules.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'

const { entries, problems } = readEntries(resolve(import.meta.dirname, '../../resources'))
const dataClasses = entries.dataClasses.value

const dataClass = (id: string) => asId<'data-class'>(id)

const home = entries.joins.find(({ value }) => value.id === 'child-at-home')
const consent = entries.milestones.find(({ value }) => value.id === 'us-online-consent')

const changed = <Value>(entry: Entry<Value> | undefined, given: Partial<Value>): Entry<Value> => {
  if (!entry) throw new Error('Not shipped')
  return { ...entry, value: { ...entry.value, ...given } }
}

const found = (given: Partial<JoinRule>): readonly string[] =>
  allJoinProblems([changed(home, given)], dataClasses).map(describeProblem)

const part = (id: string, of: JoinRule['parts'][number]['of'], ...anyOf: readonly string[]) => ({
  id,
  of,
  anyOf: anyOf.map(dataClass),
})

describe('a join rule', () => {
  it('as shipped has no problem, and there are enough to see by', () => {
    expect(problems).toEqual([])
    expect(allJoinProblems(entries.joins, dataClasses)).toEqual([])
    expect(entries.joins.length).toBeGreaterThanOrEqual(10)
  })

  it.each<[string, Partial<JoinRule>, RegExp]>([
    ['is named after its file', { id: 'other' }, /\(id\): is “other”/],
    [
      'names known data classes',
      { parts: [part('a', 'own', 'name'), part('b', 'own', 'shoe-size')] },
      /\(parts\.1\): names the unknown data class “shoe-size”/,
    ],
    [
      'names no credential',
      { parts: [part('a', 'own', 'name'), part('b', 'own', 'password')] },
      /\(parts\.1\): names “password”, which opens accounts/,
    ],
    [
      'names its parts apart',
      { parts: [part('a', 'own', 'name'), part('a', 'own', 'gender')] },
      /\(parts\): has “a” twice/,
    ],
    [
      'names no class twice in a part',
      { parts: [part('a', 'own', 'name'), part('b', 'own', 'gender', 'gender')] },
      /\(parts\.1\): has “gender” twice/,
    ],
    [
      'asks for no fact twice',
      { parts: [part('a', 'own', 'name'), part('b', 'own-or-relative', 'name')] },
      /\(parts\.0\): asks for the same fact as “b”/,
    ],
    ['has plain sentences', { lets: "Somebody can't." }, /\(lets\): has a straight apostrophe/],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual([expect.stringMatching(expected)])
  })

  it('may ask for a class of the child and the same of a relative', () => {
    expect(found({ parts: [part('a', 'own', 'name'), part('b', 'relative', 'name')] })).toEqual([])
  })

  it('is no other rule in another order', () => {
    const twin = changed(home, {})
    const turned = changed(home, { parts: twin.value.parts.toReversed() })
    expect(allJoinProblems([twin, turned], dataClasses).map(({ message }) => message)).toEqual([
      'are those of another rule',
    ])
  })
})

const foundAt = (given: Partial<Milestone>): readonly string[] =>
  allMilestoneProblems([changed(consent, given)]).map(describeProblem)

describe('a milestone', () => {
  it('as shipped has no problem', () => {
    expect(allMilestoneProblems(entries.milestones)).toEqual([])
  })

  it.each<[string, Partial<Milestone>, RegExp]>([
    ['is named after its file', { id: 'other' }, /\(id\): is “other”/],
    ['has a source', { sources: [] }, /\(sources\): is empty/],
    [
      'has a country in the EU only',
      { region: { code: 'US', country: 'US' } },
      /\(region\.country\): belongs to the EU only/,
    ],
    ['has plain sentences', { text: 'Two  blanks.' }, /\(text\): has blanks/],
  ])('%s', (_, given, expected) => {
    expect(foundAt(given)).toEqual([expect.stringMatching(expected)])
  })

  it('is told once for an age and a place', () => {
    const once = changed(consent, {})
    expect(allMilestoneProblems([once, once]).map(({ message }) => message)).toEqual([
      'is told twice for this age and place',
    ])
  })

  it.each<[Region, string]>([
    [{ code: 'US' }, '13 online-consent, 16 credit-freeze, 16 credit-history, 18 school-records'],
    [
      { code: 'UK' },
      '13 online-consent, 16 health-decisions, 16 national-number, 18 childrens-code',
    ],
    [{ code: 'EU' }, '13 online-consent, 16 online-consent, 18 profiled-adverts'],
    [{ code: 'EU', country: 'FR' }, '15 online-consent, 18 profiled-adverts'],
    [{ code: 'EU', country: 'IE' }, '16 online-consent, 18 profiled-adverts'],
    [{ code: 'EU', country: 'PL' }, '13 online-consent, 16 online-consent, 18 profiled-adverts'],
    [{ code: 'other' }, ''],
  ])('in %o: %s', (region, expected) => {
    const here = milestonesOf(
      region,
      entries.milestones.map(({ value }) => value),
    )
    const lines = here.map(({ age, topic }) => `${age} ${topic}`)
    expect(lines.toSorted().join(', ')).toBe(expected)
  })
})
