import fc from 'fast-check'
import type { Account } from '../model/account.ts'
import { breachKinds, hibpFlags, type Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Evidence } from '../model/verdict.ts'
import type { VerdictInput } from '../verdicts/verdict-for.ts'
import { on, sampleAccount, sampleBreach } from './sample-values.ts'

const toys = asId<'service'>('toys')
const other = asId<'service'>('books')

/** Few days, close together, so that boundaries are hit often. */
export const date: fc.Arbitrary<PartialDate> = fc
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

/** What may have been told, ruled and searched about the account `a` in the sample breach. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  breachId: fc.constant(asId<'breach'>('toys-2015')),
  accountId: fc.constant(asId<'account'>('a')),
  noticeArrived: maybe(date),
  ruledOut: maybe(fc.record({ on: date, reason: fc.constant('Never used') })),
  search: maybe(
    fc.record({ on: date, outcome: fc.constantFrom('found' as const, 'not-found', 'failed') }),
  ),
})

/** All that one verdict may depend on. */
export const anyCase: fc.Arbitrary<VerdictInput> = fc.record({
  account: anyAccount,
  breach: anyBreach,
  evidence: maybe(anyEvidence),
  passwordReused: maybe(fc.boolean()),
})
