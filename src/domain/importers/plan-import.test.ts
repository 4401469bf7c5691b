import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { asId } from '../model/id.ts'
import type { ImportedAccount } from '../model/import-batch.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { planImport, type PlannedRow } from './plan-import.ts'

const day = (text: string): PartialDate => text as PartialDate
const ana = asId<'person'>('ana')

const row = (given: Partial<PlannedRow> = {}): PlannedRow => ({
  kind: 'account',
  title: 'Site',
  origins: ['https://www.example.com'],
  userName: 'ana',
  holderId: ana,
  subjectIds: [ana],
  oneTimeCodes: false,
  fingerprints: [],
  unsure: false,
  ...given,
})

interface State {
  readonly accounts: readonly Account[]
  readonly fingerprints: readonly Fingerprint[]
}
const empty: State = { accounts: [], fingerprints: [] }

const take = (rows: readonly PlannedRow[], state: State = empty, today = '2026-11-21') => {
  let next = state.accounts.length
  const plan = planImport({
    batchId: asId('batch'),
    today: day(today),
    newId: () => asId(`id-${next++}`),
    isPlatform: () => false,
  })
  for (const account of state.accounts)
    plan.know(
      account,
      state.fingerprints.filter(({ accountId }) => accountId === account.id),
    )
  const outcomes = rows.map((each) => plan.take(each).outcome)
  return { outcomes, written: plan.result(), summary: plan.summary() }
}

/** What the vault does with a plan. */
const apply = (state: State, written: readonly ImportedAccount[]): State => {
  const accounts = new Map(state.accounts.map((account) => [account.id, account]))
  const fingerprints = new Map(
    state.fingerprints.map((each) => [`${each.accountId} ${each.kind} ${each.digest}`, each]),
  )
  for (const entry of written) {
    if (entry.kind === 'add') accounts.set(entry.account.id, entry.account)
    else {
      const there = accounts.get(entry.accountId)
      if (!there) throw new Error('changes an account that is not there')
      accounts.set(entry.accountId, { ...there, ...entry.changes })
    }
    for (const each of entry.fingerprints)
      fingerprints.set(`${each.accountId} ${each.kind} ${each.digest}`, each)
  }
  return { accounts: [...accounts.values()], fingerprints: [...fingerprints.values()] }
}

const password = (digest: string, until?: string) => ({
  kind: 'password' as const,
  digest,
  until: until === undefined ? undefined : day(until),
})

describe('planImport', () => {
  it('adds an account with all that the row says', () => {
    const { outcomes, written, summary } = take([
      row({ existedBy: day('2013-12-27'), oneTimeCodes: true, fingerprints: [password('d1')] }),
    ])
    expect(outcomes).toEqual(['new'])
    expect(written).toEqual([
      {
        kind: 'add',
        account: {
          id: 'id-0',
          kind: 'account',
          serviceId: undefined,
          title: 'Site',
          holderId: 'ana',
          subjectIds: ['ana'],
          origins: ['https://www.example.com'],
          userName: 'ana',
          email: undefined,
          existedBy: '2013-12-27',
          passwordChanged: undefined,
          erasureConfirmed: false,
          status: 'active',
          twoFactor: 'yes',
          platformIds: [],
          theirs: false,
          importBatchId: 'batch',
        },
        fingerprints: [
          {
            accountId: 'id-0',
            kind: 'password',
            digest: 'd1',
            question: undefined,
            firstSeen: '2026-11-21',
            lastSeen: '2026-11-21',
          },
        ],
      },
    ])
    expect(summary).toEqual({ added: 1, changed: 0, newFingerprints: 1 })
  })

  it('leaves out what is skipped and what has no holder, and asks about what is unsure', () => {
    const { outcomes, written } = take([
      row({ skip: 'in-trash' }),
      row({ holderId: undefined, subjectIds: [] }),
      row({ unsure: true }),
    ])
    expect(outcomes).toEqual(['skipped', 'needs-a-look', 'needs-a-look'])
    expect(written).toHaveLength(1)
  })

  it('takes two rows of one account together', () => {
    const { outcomes, written, summary } = take([
      row({ fingerprints: [password('d1')] }),
      row({ title: 'example.com', fingerprints: [password('d1')] }),
      row({ origins: ['https://id.example.com'], fingerprints: [password('d2')] }),
      row({ holderId: asId('ben') }),
    ])
    expect(outcomes).toEqual(['new', 'known', 'changed', 'new'])
    expect(written).toMatchObject([
      { account: { origins: ['https://www.example.com', 'https://id.example.com'] } },
      { account: { holderId: 'ben' } },
    ])
    expect(written[0]?.fingerprints).toHaveLength(2)
    expect(summary).toMatchObject({ added: 2, changed: 0 })
  })

  it.each<[string, Partial<PlannedRow>, unknown]>([
    ['an earlier bound', { existedBy: day('2014') }, { existedBy: '2014' }],
    ['a later bound', { existedBy: day('2016-05-01') }, {}],
    ['the same bound, coarser', { existedBy: day('2015') }, {}],
    ['a later password change', { passwordChanged: day('2021') }, { passwordChanged: '2021' }],
    ['an earlier password change', { passwordChanged: day('2019-12-31') }, {}],
    [
      'a further address',
      { origins: ['https://x.example.com'] },
      { origins: ['https://www.example.com', 'https://x.example.com'] },
    ],
    ['an e-mail', { email: 'a@example.com' }, { email: 'a@example.com' }],
    ['another title', { title: 'Other' }, {}],
    ['one-time codes', { oneTimeCodes: true }, { twoFactor: 'yes' }],
    ['notes', { notes: 'Ask at the desk' }, { notes: 'Ask at the desk' }],
  ])('compares %s with what is known', (_, given, changes) => {
    const first = row({ existedBy: day('2015-06-01'), passwordChanged: day('2020-01-01') })
    const state = apply(empty, take([first]).written)
    const { outcomes, written } = take([row(given)], state)
    const changed = Object.keys(changes as object).length > 0
    expect(outcomes).toEqual([changed ? 'changed' : 'known'])
    expect(written).toEqual(
      changed ? [{ kind: 'change', accountId: 'id-0', changes, fingerprints: [] }] : [],
    )
  })

  it('keeps the last day of an old password, adds the new one and moves the day of one seen again', () => {
    const state = apply(
      empty,
      take([row({ fingerprints: [password('d1')] })], empty, '2015-01-01').written,
    )
    const again = take([row({ fingerprints: [password('d1')] })], state, '2015-06-01')
    expect(again.outcomes).toEqual(['known'])
    expect(again.summary).toEqual({ added: 0, changed: 0, newFingerprints: 0 })
    const later = apply(state, again.written)
    const changed = take([row({ fingerprints: [password('d2')] })], later, '2020-01-01')
    expect(changed.outcomes).toEqual(['changed'])
    expect(apply(later, changed.written).fingerprints).toMatchObject([
      { digest: 'd1', firstSeen: '2015-01-01', lastSeen: '2015-06-01' },
      { digest: 'd2', firstSeen: '2020-01-01', lastSeen: '2020-01-01' },
    ])
  })

  it('dates an earlier password by its own last day', () => {
    const rows = [row({ fingerprints: [password('d2'), password('d1', '2019-06-30')] })]
    const first = take(rows)
    expect(first.written[0]?.fingerprints).toMatchObject([
      { digest: 'd2', lastSeen: '2026-11-21' },
      { digest: 'd1', firstSeen: '2019-06-30', lastSeen: '2019-06-30' },
    ])
    expect(take(rows, apply(empty, first.written)).outcomes).toEqual(['known'])
  })

  it('prefers the account with the same password among several', () => {
    const account = (id: string): Account => {
      const [entry] = take([row()]).written
      if (entry?.kind !== 'add') throw new Error('expected an added account')
      return { ...entry.account, id: asId(id) }
    }
    const seen = { firstSeen: day('2020-01-01'), lastSeen: day('2026-11-21') }
    const state: State = {
      accounts: [account('one'), account('two')],
      fingerprints: [{ accountId: asId('two'), kind: 'password', digest: 'd2', ...seen }],
    }
    const { outcomes, written } = take(
      [row({ fingerprints: [password('d2')] }), row({ fingerprints: [password('d1')] })],
      state,
    )
    expect(outcomes).toEqual(['known', 'changed'])
    expect(written).toMatchObject([{ accountId: 'one' }])
  })

  const anyRow: fc.Arbitrary<PlannedRow> = fc.record({
    kind: fc.constant('account' as const),
    title: fc.constantFrom('A', 'B'),
    serviceId: fc.constantFrom(undefined, asId<'service'>('s1'), asId<'service'>('s2')),
    origins: fc.subarray(['https://a.example.com', 'https://b.example.net', 'android://c.d']),
    userName: fc.constantFrom(undefined, 'mia', 'theo'),
    email: fc.constantFrom(undefined, 'a@example.com', 'b@example.com'),
    holderId: fc.constantFrom(undefined, ana, asId<'person'>('ben')),
    subjectIds: fc.constant([ana]),
    existedBy: fc.constantFrom(undefined, day('2014'), day('2015-02-03')),
    passwordChanged: fc.constantFrom(undefined, day('2016'), day('2017-02-03')),
    oneTimeCodes: fc.boolean(),
    fingerprints: fc
      .subarray(['d1', 'd2', 'd3'])
      .map((digests) => digests.map((digest) => password(digest))),
    skip: fc.constantFrom(undefined, undefined, undefined, 'left-out' as const),
    unsure: fc.boolean(),
  })

  it('changes nothing the second time, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const state = apply(empty, take(rows).written)
        const again = take(rows, state)
        expect(apply(state, again.written).accounts).toHaveLength(state.accounts.length)
        expect(again.summary).toEqual({ added: 0, changed: 0, newFingerprints: 0 })
      }),
    )
  })

  it.each<[string, (number: number) => Partial<PlannedRow>]>([
    [
      'one login on one domain',
      (number) => ({ title: `T${number}`, origins: [`https://h${number}.example.com`] }),
    ],
    ['one account, ever new passwords', (number) => ({ fingerprints: [password(`d${number}`)] })],
    [
      'one e-mail, with and without a user name',
      (number) => ({
        userName: number % 2 === 0 ? `pupil ${number}` : undefined,
        email: 'class@example.com',
        fingerprints: [password(`d${number}`)],
      }),
    ],
    [
      'one title, with and without an address',
      (number) => ({
        origins: number % 2 === 0 ? [`https://h${number}.com`] : [],
        fingerprints: [password(`d${number}`)],
      }),
    ],
  ])('does not do more per row in a longer file: %s', (_, given) => {
    const comparisons = (rows: number): number => {
      let count = 0
      const counting = Array.from({ length: rows }, (_row, number) => {
        const plain = row(given(number))
        return Object.defineProperty({ ...plain }, 'origins', {
          enumerable: true,
          get: () => {
            count += 1
            return plain.origins
          },
        })
      })
      take(counting)
      return count
    }
    expect(comparisons(4000)).toBeLessThan(6 * comparisons(1000))
  })
})
