import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'
import { on, sampleAccount, sampleBreach } from './sample-values.ts'
import { verdictFor } from '../verdicts/verdict-for.ts'

/** What one row of a verdict table is about; the account is with the breached service unless it says otherwise. */
export interface SampleCase {
  readonly account?: Partial<Account>
  readonly breach?: Partial<Breach>
  readonly evidence?: Partial<Evidence>
  readonly passwordReused?: boolean
}

/** A row of a verdict table: why it is there, what is given, and `level code code …`. */
export type SampleRow = readonly [why: string, given: SampleCase, expected: string]

export const toys = asId<'service'>('toys')
export const early: Partial<Account> = { opened: on('2013-12-27') }
export const undated: Partial<Breach> = { access: {}, disclosed: undefined }

/** What HIBP says about the sample breach, with some flags. */
export const hibp = (...flags: NonNullable<Breach['hibp']>['flags']): Partial<Breach> => ({
  hibp: { name: 'Toys', added: on('2015-12-05'), flags },
})

/** The verdict of one case. */
export const judge = ({ account, breach, evidence, passwordReused }: SampleCase): Verdict => {
  const one = sampleAccount('a', { serviceId: toys, ...account })
  const lost = sampleBreach(breach)
  return verdictFor({
    account: one,
    breach: lost,
    evidence: evidence && { breachId: lost.id, accountId: one.id, ...evidence },
    passwordReused,
  })
}

/** The verdict of one case in one line: the level, then the codes of its reasons. */
export const shortOf = (given: SampleCase): string => {
  const { level, reasons } = judge(given)
  return [level, ...reasons.map(({ code }) => code)].join(' ')
}
