import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../test-support/sample-values.ts'
import { anyCase, anyEvidence, date } from '../test-support/verdict-arbitraries.ts'
import { absenceVerdict } from './dated-verdict.ts'
import { verdictFor, type VerdictInput } from './verdict-for.ts'
import { rankOf } from './verdict-level.ts'

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
