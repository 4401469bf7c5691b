import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breachKinds, hibpFlags, type Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Account } from '../model/account.ts'
import type { Evidence } from '../model/verdict.ts'
import { on, sampleAccount, sampleBreach } from '../test-support/sample-values.ts'
import { absenceVerdict } from './dated-verdict.ts'
import { rankOf } from './verdict-level.ts'
import { verdictFor, type VerdictInput } from './verdict-for.ts'

const toys = asId<'service'>('toys')
const other = asId<'service'>('books')

// Few days, close together, so that boundaries are hit often.
const date: fc.Arbitrary<PartialDate> = fc
  .constantFrom(
    '2014',
    '2015',
    '2015-10',
    '2015-11',
    '2015-11-11',
    '2015-11-12',
    '2015-11-28',
    '2015-11-29',
    '2015-11-30',
    '2015-12',
    '2016',
  )
  .map(on)
const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined })

const anyAccount: fc.Arbitrary<Account> = fc
  .record({
    serviceId: fc.constantFrom(toys, toys, other, undefined),
    platformIds: fc.constantFrom([], [toys]),
    opened: maybe(date),
    existedBy: maybe(date),
    deleted: maybe(date),
    erasureConfirmed: fc.boolean(),
  })
  .map((given) => sampleAccount('a', given))

const anyBreach: fc.Arbitrary<Breach> = fc
  .record({
    kind: fc.constantFrom(...breachKinds),
    access: fc.record({ from: maybe(date), to: maybe(date) }),
    disclosed: maybe(date),
    verified: fc.boolean(),
    hibp: maybe(
      fc.record({
        name: fc.constant('Toys'),
        added: maybe(date),
        flags: fc.subarray([...hibpFlags]),
      }),
    ),
  })
  .map((given) => sampleBreach(given))

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  breachId: fc.constant(asId<'breach'>('toys-2015')),
  accountId: fc.constant(asId<'account'>('a')),
  noticeArrived: maybe(date),
  ruledOut: maybe(fc.record({ on: date, reason: fc.constant('Never used') })),
  search: maybe(
    fc.record({ on: date, outcome: fc.constantFrom('found' as const, 'not-found', 'failed') }),
  ),
})

const anyCase: fc.Arbitrary<VerdictInput> = fc.record({
  account: anyAccount,
  breach: anyBreach,
  evidence: maybe(anyEvidence),
  passwordReused: maybe(fc.boolean()),
})

const rank = (input: VerdictInput): number => rankOf(verdictFor(input).level)

describe('a verdict', () => {
  it('always has a reason, and depends on nothing but its input', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const verdict = verdictFor(input)
        expect(verdict.reasons.length).toBeGreaterThan(0)
        expect(verdictFor(input)).toEqual(verdict)
        const codes = verdict.reasons.map(({ code }) => code)
        expect(new Set(codes).size).toBe(codes.length)
      }),
    )
  })

  it('is confirmed by a notice, whatever else is known', () => {
    fc.assert(
      fc.property(anyCase, anyEvidence, date, (input, evidence, noticeArrived) => {
        const told = verdictFor({ ...input, evidence: { ...evidence, noticeArrived } })
        expect(told.level).toBe('confirmed')
      }),
    )
  })

  it('is never lowered by an upper bound of the opening', () => {
    fc.assert(
      fc.property(anyCase, date, (input, existedBy) => {
        const without = { ...input, account: { ...input.account, existedBy: undefined } }
        const withBound = { ...input, account: { ...input.account, existedBy } }
        expect(rank(withBound)).toBeLessThanOrEqual(rank(without))
      }),
    )
  })

  it('is never changed by a search that found nothing, and never lowered by one that found something', () => {
    fc.assert(
      fc.property(anyCase, anyEvidence, date, (input, evidence, day) => {
        const searched = (outcome: 'found' | 'not-found' | 'failed' | undefined): number =>
          rank({
            ...input,
            evidence: { ...evidence, search: outcome && { on: day, outcome } },
          })
        expect(searched('not-found')).toBe(searched(undefined))
        expect(searched('failed')).toBe(searched(undefined))
        expect(searched('found')).toBeLessThanOrEqual(searched(undefined))
      }),
    )
  })

  it('of what is unknown is never better than the best that being in it would allow', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const bare = { ...input.account, existedBy: undefined, deleted: undefined }
        const unknown = rank({ ...input, account: { ...bare, opened: undefined } })
        const bad = rank({ ...input, account: { ...bare, opened: on('1990') } })
        // Not knowing the opening may make it possible instead of likely, and no better than that.
        expect(unknown).toBeLessThanOrEqual(Math.max(bad, rankOf('possible')))
      }),
    )
  })

  it('of an account without a service is no all-clear', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const account = { ...input.account, serviceId: undefined, platformIds: [] }
        const { level } = verdictFor({ ...input, account, evidence: undefined })
        // Only its dates can say more: opened after the end, or deleted before the start.
        const absent = absenceVerdict(account, input.breach) !== undefined
        expect(level === 'could-not-check').toBe(!absent)
      }),
    )
  })

  it('is not affected only where somebody ruled it out or it was opened after the end', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { level, reasons } = verdictFor(input)
        fc.pre(level === 'not-affected')
        expect(['ruled-out-by-guardian', 'opened-after-end']).toContain(reasons[0]?.code)
      }),
    )
  })

  it('gets no better when a date is known less exactly', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(4, 7), (input, length) => {
        const opened = input.account.opened
        fc.pre(opened !== undefined && opened.length >= length)
        const coarse = { ...input.account, opened: on(opened.slice(0, length)) }
        const limit = Math.max(rank(input), rankOf('possible'))
        expect(rank({ ...input, account: coarse })).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
