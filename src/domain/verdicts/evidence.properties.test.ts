import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Evidence } from '../model/verdict.ts'
import { on } from '../test-support/sample-values.ts'
import { anyCase, anyEvidence, date } from '../test-support/verdict-arbitraries.ts'
import { accessEndOf } from './access-end.ts'
import { verdictFor, type VerdictInput } from './verdict-for.ts'
import { isAffected, rankOf } from './verdict-level.ts'

/*
 * How verdicts may move when something more is known.
 *
 * The levels lie on one line from bad to good: confirmed, likely, possible, unlikely, not affected. *Could not
 * check* is not on it: it is the want of an answer, and any answer may take its place. Evidence is of three sorts:
 *
 * - what speaks for being in it (a notice, being found, having existed or been opened in time) never moves a
 *   verdict towards the good;
 * - what speaks against it (opened after the end, deleted before the start, proof of the erasure, a ruling) never
 *   moves it towards the bad;
 * - what says nothing (a search that found nothing or failed, a breach being retired or sensitive) never moves it.
 *
 * Where a fact is not known, the verdict is never an all-clear (*unlikely*, *not affected*) unless it would be one
 * with the worst that the fact could be.
 */

const levelOf = (input: VerdictInput) => verdictFor(input).level
const hasAnswer = (input: VerdictInput): boolean => levelOf(input) !== 'could-not-check'
const rank = (input: VerdictInput): number => rankOf(levelOf(input))

const withEvidence = (input: VerdictInput, given: Partial<Evidence>): VerdictInput => ({
  ...input,
  evidence: {
    breachId: input.breach.id,
    accountId: input.account.id,
    ...input.evidence,
    ...given,
  },
})

const withAccount = (input: VerdictInput, given: Partial<Account>): VerdictInput => ({
  ...input,
  account: { ...input.account, ...given },
})

type Step = (input: VerdictInput, day: ReturnType<typeof on>) => VerdictInput

/** Long before, and long after, every day the arbitraries draw. */
const longBefore = on('1990')
const longAfter = on('2090')

const forIt: readonly (readonly [string, Step])[] = [
  ['a notice', (input, day) => withEvidence(input, { noticeArrived: day })],
  [
    'being found',
    (input, day) => withEvidence(input, { search: { on: day, outcome: 'found' as const } }),
  ],
  ['having existed by a day', (input, existedBy) => withAccount(input, { existedBy })],
  ['having been opened in time', (input) => withAccount(input, { opened: longBefore })],
]

const againstIt: readonly (readonly [string, Step])[] = [
  ['having been opened after the end', (input) => withAccount(input, { opened: longAfter })],
  ['having been closed before the start', (input) => withAccount(input, { deleted: longBefore })],
  [
    'having been erased before the start',
    (input) => withAccount(input, { deleted: longBefore, erasureConfirmed: true }),
  ],
  ['proof of an erasure', (input) => withAccount(input, { erasureConfirmed: true })],
  [
    'a ruling',
    (input, day) => withEvidence(input, { ruledOut: { on: day, reason: 'Never used' } }),
  ],
]

const neither: readonly (readonly [string, Step])[] = [
  [
    'a search that found nothing',
    (input, day) => withEvidence(input, { search: { on: day, outcome: 'not-found' as const } }),
  ],
  [
    'a search that failed',
    (input, day) => withEvidence(input, { search: { on: day, outcome: 'failed' as const } }),
  ],
  [
    'a breach being retired and sensitive',
    (input) => ({
      ...input,
      breach: {
        ...input.breach,
        hibp: input.breach.hibp && {
          ...input.breach.hibp,
          flags: [...new Set([...input.breach.hibp.flags, 'retired', 'sensitive'] as const)],
        },
      },
    }),
  ],
]

/** The case before the step, without what the step would replace. */
const bare = (input: VerdictInput): VerdictInput => ({
  ...withAccount(input, { opened: undefined, existedBy: undefined, deleted: undefined }),
  evidence: undefined,
})

describe('more evidence', () => {
  it.each(forIt)('for it never moves a verdict towards the good: %s', (_, step) => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), date, (drawn, keeps, day) => {
        const input = keeps ? withEvidence(drawn, { search: undefined }) : bare(drawn)
        const before = keeps ? withAccount(input, { existedBy: undefined }) : input
        fc.pre(hasAnswer(before))
        expect(rank(step(before, day))).toBeLessThanOrEqual(rank(before))
      }),
    )
  })

  it.each(againstIt)('against it never moves a verdict towards the bad: %s', (_, step) => {
    fc.assert(
      fc.property(anyCase, date, (input, day) => {
        // One that is there already is not taken away: it would be other evidence, not more.
        const before = withAccount(
          { ...input, evidence: input.evidence && { ...input.evidence, ruledOut: undefined } },
          { opened: undefined, deleted: input.account.deleted && on('1995') },
        )
        fc.pre(hasAnswer(before))
        expect(rank(step(before, day))).toBeGreaterThanOrEqual(rank(before))
      }),
    )
  })

  it.each(neither)('that says nothing never moves a verdict: %s', (_, step) => {
    fc.assert(
      fc.property(anyCase, date, (input, day) => {
        const before = withEvidence(input, { search: undefined })
        expect(levelOf(step(before, day))).toBe(levelOf(before))
      }),
    )
  })
})

describe('what is not known', () => {
  const worst: readonly (readonly [string, Step, Step])[] = [
    [
      'when it was opened',
      (input) => withAccount(input, { opened: undefined }),
      (input) => withAccount(input, { opened: longBefore }),
    ],
    [
      'whether it was deleted',
      (input) => withAccount(input, { deleted: undefined }),
      (input) => withAccount(input, { deleted: longAfter }),
    ],
    [
      'when access began',
      (input) => ({
        ...input,
        breach: { ...input.breach, access: { ...input.breach.access, from: undefined } },
      }),
      (input) => ({
        ...input,
        breach: { ...input.breach, access: { ...input.breach.access, from: longBefore } },
      }),
    ],
    [
      'when it ended, was disclosed or added',
      (input) => ({
        ...input,
        breach: {
          ...input.breach,
          access: { from: input.breach.access.from },
          disclosed: undefined,
          hibp: input.breach.hibp && { ...input.breach.hibp, added: undefined },
        },
      }),
      (input) => ({
        ...input,
        breach: { ...input.breach, access: { ...input.breach.access, to: longAfter } },
      }),
    ],
    [
      'whether the password is used elsewhere',
      (input) => ({ ...input, passwordReused: undefined }),
      (input) => ({ ...input, passwordReused: true }),
    ],
    [
      'which service it is',
      (input) => withAccount(input, { serviceId: undefined, platformIds: [] }),
      (input) => withAccount(input, { serviceId: input.breach.services[0]?.serviceId }),
    ],
  ]

  it.each(worst)('is no all-clear where the worst would be none: %s', (_, forget, learn) => {
    fc.assert(
      fc.property(anyCase, date, (input, day) => {
        const isBad = isAffected(levelOf(learn(input, day)))
        expect(isBad && !isAffected(levelOf(forget(input, day)))).toBe(false)
      }),
    )
  })

  it('is no all-clear where a precise date would be none', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(4, 7), anyEvidence, (input, length, evidence) => {
        const { opened, deleted } = input.account
        const coarse = withAccount(
          { ...input, evidence },
          {
            opened: opened && on(opened.slice(0, length)),
            deleted: deleted && on(deleted.slice(0, length)),
          },
        )
        const isBad = isAffected(levelOf({ ...input, evidence }))
        expect(isBad && !isAffected(levelOf(coarse))).toBe(false)
      }),
    )
  })

  it('takes the end from disclosure or HIBP only where nobody knows it', () => {
    fc.assert(
      fc.property(anyCase, ({ breach }) => {
        const end = accessEndOf(breach)
        expect(end?.date).toBe(breach.access.to ?? breach.disclosed ?? breach.hibp?.added)
        expect(end?.takenFrom === 'access').toBe(breach.access.to !== undefined)
      }),
    )
  })
})
