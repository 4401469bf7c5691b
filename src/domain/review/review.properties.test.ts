import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import { knownClasses } from '../knowledge/known-classes.ts'
import { rankOf } from '../verdicts/verdict-level.ts'
import { assessedBreach, type SurfaceInput } from '../surface/assessed-breaches.ts'
import { drawnCatalogue, drawnSurface } from '../test-support/drawn-household.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import { lostClass, on, sampleBreach, sampleService } from '../test-support/sample-values.ts'
import type { SettledQuestion } from '../tidy-up/tidy-up-queue.ts'
import { answerEffect, withEffect } from './answer-effect.ts'
import { fileWith, reviewOf, standingsOf } from './review-of.ts'
import type { ReviewAnswer, ReviewQuestion } from './review-question.ts'

const sis = asId<'service'>('sis')

const catalogue = {
  ...drawnCatalogue,
  services: [
    ...drawnCatalogue.services,
    sampleService('sis', { platform: true, usedBy: ['school' as const] }),
  ],
  breaches: [
    ...drawnCatalogue.breaches,
    sampleBreach({
      id: asId<'breach'>('sis-2016'),
      services: [{ serviceId: sis, as: 'platform' }],
      access: { from: on('2016'), to: on('2017-02') },
      classes: [lostClass('name', 'child'), lostClass('password', 'guardian')],
    }),
  ],
}

const playbook = samplePlaybook({
  actions: [
    sampleAction('change-password', {
      about: 'breached-account',
      when: { anyClass: [knownClasses.password] },
      settledByPasswordChange: true,
    }),
    sampleAction('watch', {}),
  ],
})

const status = fc.constantFrom<Account['status']>('active', 'deleted', 'deletion-requested')

/** Households in which accounts are gone or going, too, in a catalogue with a breached platform. */
const drawn: fc.Arbitrary<{ readonly input: SurfaceInput; readonly breach: Breach }> = fc
  .tuple(drawnSurface, fc.infiniteStream(status), fc.constantFrom(...catalogue.breaches))
  .map(([input, statuses, breach]) => ({
    breach,
    input: {
      ...input,
      catalogue,
      playbook,
      inventory: {
        ...input.inventory,
        accounts: input.inventory.accounts.map((account) => ({
          ...account,
          status: statuses.next().value ?? 'active',
        })),
      },
    },
  }))

/** What an answer may move, told from the engine anew. */
const picture = (input: SurfaceInput, breach: Breach): unknown => {
  const { assessment, checklists } = assessedBreach(input, breach)
  return [
    assessment.people.map(({ personId, level, verdicts, exposures }) => ({
      personId,
      level,
      verdicts: verdicts.map(({ accountId, verdict }) => [accountId, verdict.level]),
      exposures: exposures.map(({ dataClass, state, level: of }) => [dataClass, state, of]),
    })),
    assessment.fallsWith.map(({ accountId, settledByChange }) => [accountId, settledByChange]),
    checklists.map(({ actions }) => actions.map(({ key, state }) => [key, state])),
  ]
}

const answered = (
  input: SurfaceInput,
  question: ReviewQuestion,
  answer: ReviewAnswer,
): { readonly input: SurfaceInput; readonly settled: readonly SettledQuestion[] } => {
  const { inventory, today } = input
  const account = inventory.accounts.find(({ id }) => id === question.accountId)
  if (!account) throw new Error('A question about no account')
  const effect = answerEffect({ question, answer, account, inventory, today })
  return {
    input: { ...input, inventory: withEffect(inventory, effect) },
    settled: effect.kind === 'settled' ? [{ queue: 'review', key: effect.key, on: today }] : [],
  }
}

const said = ({ answers }: ReviewQuestion): readonly ReviewAnswer[] =>
  answers.filter(({ choice, on: date }) => choice !== 'on' || date !== undefined)

describe('the review of drawn households', () => {
  it('has something to ask in some of them, or the rest would hold of nothing', () => {
    const asked = fc
      .sample(drawn, 100)
      .filter(({ input, breach }) => reviewOf({ input, breach, settled: [] }, new Set()).question)
    // About one in five.
    expect(asked.length).toBeGreaterThan(5)
  })

  it('puts no question whose answers all leave everything as it is', () => {
    fc.assert(
      fc.property(drawn, ({ input, breach }) => {
        const { question } = reviewOf({ input, breach, settled: [] }, new Set())
        if (!question) return
        const now = JSON.stringify(picture(input, breach))
        const after = said(question).map((answer) =>
          JSON.stringify(picture(answered(input, question, answer).input, breach)),
        )
        expect(after.some((one) => one !== now)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('gives exactly what was announced, whatever is answered', () => {
    fc.assert(
      fc.property(drawn, ({ input, breach }) => {
        const { question } = reviewOf({ input, breach, settled: [] }, new Set())
        for (const answer of question?.answers ?? []) {
          if (!question || !answer.standings) continue
          const after = answered(input, question, answer)
          expect(standingsOf(assessedBreach(after.input, breach))).toEqual(answer.standings)
          expect(fileWith({ input, breach }, question, answer)).toEqual(
            assessedBreach(after.input, breach),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  it('lowers nothing when nobody knows, and asks the same no more', () => {
    fc.assert(
      fc.property(drawn, ({ input, breach }) => {
        const { question, standings } = reviewOf({ input, breach, settled: [] }, new Set())
        if (!question) return
        const after = answered(input, question, { choice: 'unknown' })
        const next = reviewOf({ ...after, breach }, new Set())
        for (const { personId, level } of standings) {
          const now = next.standings.find((one) => one.personId === personId)
          expect(now && rankOf(now.level)).toBeLessThanOrEqual(rankOf(level))
        }
        expect(next.question?.key).not.toBe(question.key)
      }),
      { numRuns: 150 },
    )
  })

  it('ends, whatever is answered, and never asks of what is theirs', () => {
    const choices = fc.infiniteStream(fc.nat())
    fc.assert(
      fc.property(drawn, choices, ({ input, breach }, chosen) => {
        const theirs = new Set(
          input.inventory.accounts.filter((one) => one.theirs).map(({ id }) => id),
        )
        let now = input
        let settled: readonly SettledQuestion[] = []
        let { question, left } = reviewOf({ input, breach, settled }, new Set())
        // Each account has a few questions in it, and each of its facts one.
        for (let asked = 0; question; asked += 1) {
          expect(asked).toBeLessThan(100)
          expect(theirs.has(question.accountId)).toBe(false)
          expect(left).toBeGreaterThan(0)
          const answers = said(question)
          const answer = answers[(chosen.next().value ?? 0) % answers.length]
          if (!answer) throw new Error('A question without an answer')
          const after = answered(now, question, answer)
          now = after.input
          settled = [...settled, ...after.settled]
          ;({ question, left } = reviewOf({ input: now, breach, settled }, new Set()))
        }
        expect(left).toBe(0)
      }),
      { numRuns: 80 },
    )
  })

  it('is the same in whatever order accounts were written down', () => {
    fc.assert(
      fc.property(drawn, ({ input, breach }) => {
        const accounts = input.inventory.accounts.toReversed()
        const turned = { ...input, inventory: { ...input.inventory, accounts } }
        const [one, other] = [input, turned].map((each) =>
          reviewOf({ input: each, breach, settled: [] }, new Set()),
        )
        expect(other?.question).toEqual(one?.question)
        expect(other?.left).toBe(one?.left)
      }),
      { numRuns: 60 },
    )
  })
})
