import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileCatalogue } from '../../../../scripts/catalogue/compile.ts'
import type { ChecklistAction, Urgency } from '../../../domain/model/checklist.ts'
import { urgencies } from '../../../domain/model/checklist.ts'
import type { Exposure, ExposureState } from '../../../domain/model/exposure.ts'
import { assessedBreach, type BreachFile } from '../../../domain/surface/assessed-breaches.ts'
import { currentSurface } from '../../surface/current-surface.ts'
import { allScenarios } from './all-scenarios.ts'
import { scenarioPorts } from './scenario-vault.ts'
import type { ByCertainty, ExpectedPerson, Scenario, Step } from './scenario.ts'
import { topicActions } from './topic-actions.ts'
import { topics, type Topic } from './topics.ts'

const { catalogue, playbook } = compileCatalogue(join(import.meta.dirname, '../../../../resources'))

const isTopic = (text: string): text is Topic => text in topics

const topicOf = new Map(
  Object.entries(topicActions).flatMap(([topic, ids]) =>
    isTopic(topic) ? ids.map((id) => [id, topic] as const) : [],
  ),
)

const fileOf = (scenario: Scenario): BreachFile => {
  const { input } = currentSurface(scenarioPorts(scenario, catalogue, playbook))
  const breach = catalogue.breaches.find(({ id }) => id === scenario.breachId)
  if (!breach) throw new Error(`The catalogue has no ${scenario.breachId}`)
  return assessedBreach(input, breach)
}

/** An action that no table knows stands there under its own id, so that the difference names it. */
const stepOf = ({ actionId, accountId }: ChecklistAction): string => {
  const topic = topicOf.get(actionId) ?? `action ${actionId}`
  return accountId === undefined ? topic : `${topic}: ${accountId}`
}

const stepsOf = (actions: readonly ChecklistAction[], urgency: Urgency): readonly string[] =>
  actions
    .filter((one) => one.urgency === urgency)
    .map(stepOf)
    .toSorted()

const tableOf = (person: ExpectedPerson): Readonly<Record<Urgency, readonly string[]>> => ({
  now: (person.now ?? []).toSorted(),
  'this-week': (person.thisWeek ?? []).toSorted(),
  'this-month': (person.thisMonth ?? []).toSorted(),
  'keep-in-mind': (person.keepInMind ?? []).toSorted(),
})

const classesOf = (exposures: readonly Exposure[], state: ExposureState) => {
  const of = (certainty: Exposure['certainty']): readonly string[] =>
    exposures
      .filter((one) => one.state === state && one.certainty === certainty)
      .map(({ dataClass }): string => dataClass)
      .toSorted()
  return { admitted: of('admitted'), shown: of('shown-by-others'), claimed: of('claimed') }
}

const classTable = ({ admitted = [], shown = [] }: ByCertainty = {}) => ({
  admitted: admitted.toSorted(),
  shown: shown.toSorted(),
  claimed: [],
})

const listed = (file: BreachFile, name: string): readonly ChecklistAction[] =>
  file.checklists.find(({ personId }) => personId === name)?.actions ?? []

const sortedSteps = (steps: readonly Step[] = []): readonly string[] => steps.toSorted()

test('every topic is an action that the playbook has, and no action is two topics', () => {
  const ids = Object.values(topicActions).flat()
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(playbook.actions.map(({ id }) => id))
  expect(ids.filter((id) => !known.has(id))).toEqual([])
})

describe.each(allScenarios.map((one) => [one.title, one] as const))('%s', (_, scenario) => {
  const { expected } = scenario
  const people = Object.entries(expected.people)

  test('who is in it, how sure that is, and by which rule', () => {
    const { people: found, untouched } = fileOf(scenario).assessment
    expect(
      found.map(({ personId, level, verdicts }) => [
        personId,
        level,
        verdicts[0]?.verdict.reasons[0]?.code,
      ]),
    ).toEqual(people.map(([name, { level, rule }]) => [name, level, rule]))
    expect(untouched).toEqual(
      scenario.people.map(({ name }) => name).filter((name) => !(name in expected.people)),
    )
  })

  test('what is out of whom, and who says so', () => {
    const file = fileOf(scenario)
    for (const [name, person] of people) {
      const exposures =
        file.assessment.people.find(({ personId }) => personId === name)?.exposures ?? []
      expect([name, 'exposed', classesOf(exposures, 'exposed')]).toEqual([
        name,
        'exposed',
        classTable(person.exposed),
      ])
      expect([name, 'ask', classesOf(exposures, 'ask')]).toEqual([
        name,
        'ask',
        classTable(person.ask),
      ])
      expect([name, 'not real', classesOf(exposures, 'not-real')]).toEqual([
        name,
        'not real',
        classTable(person.notReal),
      ])
    }
  })

  test('what is said not to be out, and what of the rest is for life', () => {
    const { breach, assessment } = fileOf(scenario)
    const notTaken = breach.notTaken.map(({ dataClass }): string => dataClass)
    expect(notTaken.toSorted()).toEqual(expected.notTaken.toSorted())
    const out = new Set(
      assessment.people.flatMap(({ exposures }) => exposures.map((one): string => one.dataClass)),
    )
    expect(expected.notTaken.filter((id) => out.has(id))).toEqual([])
    const lifelong = catalogue.dataClasses
      .filter(({ id, permanence }) => permanence === 'lifelong' && out.has(id))
      .map(({ id }): string => id)
    expect(lifelong.toSorted()).toEqual(expected.lifelong.toSorted())
  })

  test('which accounts fall with it, in the order to fix them, and what lies together', () => {
    const { fallsWith, linkages } = fileOf(scenario).assessment
    const falls = Object.fromEntries(
      Object.keys(expected.falls).map((kind) => [
        kind,
        fallsWith.filter((one) => one.kind === kind).map(({ accountId }): string => accountId),
      ]),
    )
    expect(falls).toEqual(expected.falls)
    expect(fallsWith.filter(({ kind }) => !(kind in expected.falls))).toEqual([])
    expect(
      linkages.map(
        ({ childId, dataClass, throughId }) => `${childId}, ${dataClass} of ${throughId}`,
      ),
    ).toEqual(expected.linked)
  })

  test.each(people)('what %s has to do, and by when', (name, person) => {
    const actions = listed(fileOf(scenario), name)
    const found = Object.fromEntries(
      urgencies.map((urgency) => [urgency, stepsOf(actions, urgency)]),
    )
    expect(found).toEqual(tableOf(person))
    const order = actions.map(({ urgency }) => urgencies.indexOf(urgency))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    const reused = actions.flatMap((one) =>
      one.actionId === 'change-reused-password' ? [String(one.accountId)] : [],
    )
    expect(reused).toEqual((expected.falls.password ?? []).filter((one) => reused.includes(one)))
  })

  test.each(people)('what waits, what is settled, and what is nowhere for %s', (name, person) => {
    const actions = listed(fileOf(scenario), name)
    const waiting = actions.filter(({ waitingFor }) => waitingFor === 'service-suspended')
    expect(waiting.map(stepOf).toSorted()).toEqual(sortedSteps(person.waits))
    const done = actions.filter(({ state }) => state === 'done')
    expect(done.map(stepOf).toSorted()).toEqual(sortedSteps(person.settled))
    const found = new Set(actions.map(({ actionId }) => topicOf.get(actionId)))
    expect((person.never ?? []).filter((topic) => found.has(topic))).toEqual([])
  })
})
