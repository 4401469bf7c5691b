import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checklistsFor } from '../checklists/checklists-for.ts'
import { birthdaySpan } from '../dates/birthday.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import type { BreachId, PersonId } from '../model/id.ts'
import { verdictLevels } from '../model/verdict.ts'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { naiveFacts } from '../test-support/naive-facts.ts'
import { on } from '../test-support/sample-values.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { effectiveHoldings } from '../verdicts/holdings-of.ts'
import { verdictFor } from '../verdicts/verdict-for.ts'
import type { SurfaceInput } from './assessed-breaches.ts'
import { sampleAction } from '../test-support/sample-playbook.ts'
import { householdSurface } from './household-surface.ts'
import { surfaceParts } from './surface-parts.ts'

const action = (id: string, more: Partial<PlaybookAction>): PlaybookAction =>
  sampleAction(id, { urgency: 'this-month', ...more })

const actions = [
  action('watch', { urgency: 'now' }),
  action('ask', { about: 'breached-account' }),
  action('mail', { about: 'reused-account', reuse: 'email', urgency: 'this-week' }),
]

const ticks = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom(
      'watch@ana',
      'watch@mia',
      'watch@theo',
      'ask:id-0',
      'ask:id-1',
      'mail:id-2',
    ),
    state: fc.constantFrom('done' as const, 'not-for-us', 'to-do'),
    on: fc.constant(on('2026-11-01')),
  }),
  { selector: ({ key }) => key },
)

const household = fc.tuple(drawnSurface, ticks).map(([input, records]): SurfaceInput => {
  const { breaches } = input.catalogue
  return {
    ...input,
    playbook: { ...input.playbook, actions },
    records: new Map(breaches.map(({ id }) => [id, records])),
  }
})

/** One breach, written out in full: no counting together, no index of the surface. */
const written = (input: SurfaceInput) =>
  input.catalogue.breaches.map((breach) => {
    const assessment = assessBreach({ ...input, breach })
    const records = input.records.get(breach.id) ?? []
    return {
      breach,
      assessment,
      lists: checklistsFor({
        ...input,
        breach,
        assessment,
        records,
        deeds: new Map(),
        openedOn: undefined,
      }),
    }
  })

const isTouching = (level: string): boolean =>
  ['confirmed', 'likely', 'possible', 'could-not-check'].includes(level)

const naivePerson = (input: SurfaceInput, personId: PersonId) => {
  const named = input.inventory.accounts.filter(({ theirs }) => !theirs)
  const mine = named.filter((one) => one.holderId === personId || one.subjectIds.includes(personId))
  const facts = naiveFacts(input).filter((fact) => fact.personId === personId)
  const placeOf = (accountId: string) =>
    named.find(({ id }) => id === accountId)?.serviceId ?? accountId
  const isGone = (accountId: string) => {
    const account = named.find(({ id }) => id === accountId)
    return account?.erasureConfirmed === true && account.deleted !== undefined
  }
  const person = input.inventory.people.find(({ id }) => id === personId)
  const holding = mine.filter((account) => {
    if (!person || isGone(account.id)) return false
    const given = effectiveHoldings({ account, person, ...input })
    return (
      given.some(({ fidelity }) => fidelity !== 'not-given') ||
      facts.some(({ accountId }) => accountId === account.id)
    )
  })
  const levels = written(input).flatMap(({ assessment }) =>
    assessment.people.filter((one) => one.personId === personId).map(({ level }) => level),
  )
  const steps = written(input).flatMap(({ lists }) =>
    lists
      .filter((list) => list.personId === personId && list.level !== 'not-affected')
      .flatMap((list) => list.actions)
      .filter(({ state }) => state !== 'not-for-us'),
  )
  const birth = person?.role === 'child' ? person.birthDate : undefined
  return {
    services: new Set(holding.map(({ id }) => placeOf(id))).size,
    dataClasses: new Set(
      facts.filter(({ state }) => state !== 'ask').map(({ dataClass }) => dataClass),
    ).size,
    breaches: levels.filter(isTouching).length,
    worst: verdictLevels.find((level) => isTouching(level) && levels.includes(level)),
    doneSteps: steps.filter(({ state }) => state === 'done').length,
    openSteps: steps.filter(({ state }) => state !== 'done').length,
    couldNotCheck: mine.filter(({ serviceId }) => serviceId === undefined).length,
    theirs: input.inventory.accounts.filter(
      (one) => one.theirs && (one.holderId === personId || one.subjectIds.includes(personId)),
    ).length,
    nextAge:
      birth &&
      [13, 16, 18].find((age) => {
        const span = birthdaySpan(birth, age)
        return span !== undefined && span.to > input.today
      }),
  }
}

describe('the household’s figures', () => {
  it('are those of a recount, person by person', () => {
    fc.assert(
      fc.property(household, (input) => {
        const { people } = householdSurface(surfaceParts(input))
        for (const { nextAge, ...person } of people) {
          expect({ ...person, nextAge: nextAge?.age }).toMatchObject(
            naivePerson(input, person.personId),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  it('count each breach with open steps once, its pressing steps among them', () => {
    fc.assert(
      fc.property(household, (input) => {
        const { next, openBreaches } = householdSurface(surfaceParts(input))
        const expected = written(input).flatMap(({ breach, assessment, lists }) => {
          const open = new Map(
            lists
              .flatMap((list) => list.actions)
              .filter(({ state }) => state === 'to-do' || state === 'waiting')
              .map((step) => [step.key, step]),
          )
          const touched = assessment.people.filter(({ level }) => isTouching(level))
          if (open.size === 0 || touched.length === 0) return []
          const urgent = [...open.values()].filter(({ urgency }) => urgency !== 'this-month')
          return [
            {
              breachId: breach.id,
              open: open.size,
              urgent: urgent.length,
              personIds: touched.map(({ personId }) => personId),
            },
          ]
        })
        const byId = (a: { breachId: BreachId }, b: { breachId: BreachId }) =>
          a.breachId < b.breachId ? -1 : 1
        const shown = [...next.urgent, ...next.later].map(
          ({ breachId, open, urgent, personIds }) => ({ breachId, open, urgent, personIds }),
        )
        expect(shown.toSorted(byId)).toEqual(expected.toSorted(byId))
        expect(openBreaches).toBe(expected.length)
        expect(next.urgent.every(({ urgent }) => urgent > 0)).toBe(true)
        expect(next.unnamed).toBe(
          input.inventory.accounts.filter((one) => !one.theirs && one.serviceId === undefined)
            .length,
        )
      }),
      { numRuns: 200 },
    )
  })

  it('ask for an opening date exactly where a late one would clear a possible account', () => {
    fc.assert(
      fc.property(drawnSurface, (input) => {
        const { next } = householdSurface(surfaceParts(input))
        const expected = input.inventory.accounts
          .filter(({ theirs }) => !theirs)
          .flatMap((account) => {
            const moved = input.catalogue.breaches.filter((breach) => {
              if (!breach.services.some(({ serviceId }) => serviceId === account.serviceId))
                return false
              const late = { ...account, opened: on('2099') }
              return (
                verdictFor({ account, breach }).level === 'possible' &&
                verdictFor({ account: late, breach }).level === 'not-affected' &&
                // Where the account was surely closed before, its opening is not what is in question.
                verdictFor({ account: { ...account, opened: on('1999') }, breach }).level ===
                  'likely'
              )
            })
            return moved.length === 0 ? [] : [`${account.id} ${moved.length}`]
          })
        const asked = next.questions.map(({ accountId, breaches }) => `${accountId} ${breaches}`)
        expect(asked.every((one) => expected.includes(one))).toBe(true)
        expect(asked.length + next.moreQuestions).toBe(expected.length)
      }),
      { numRuns: 300 },
    )
  })
})
