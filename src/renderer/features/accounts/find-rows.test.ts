import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountStatuses, twoFactorStates, type Account } from '../../../domain/model/account.ts'
import {
  accountColumns,
  accountMarks,
  type AccountFilter,
} from '../../../domain/model/account-filter.ts'
import { fingerprintKinds } from '../../../domain/model/fingerprint.ts'
import { asId } from '../../../domain/model/id.ts'
import { serviceKinds, type Service } from '../../../domain/model/service.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import type { Person } from '../../../domain/model/person.ts'
import { accountRows, type AccountRow } from './account-row.ts'
import { findRows, isSameFilter, noFilter, showsAll } from './find-rows.ts'
import { byRank, sortRows } from './sort-rows.ts'

const people: readonly Person[] = ['ana', 'mia', 'theo'].map((id) => ({
  id: asId(id),
  role: id === 'ana' ? 'guardian' : 'child',
  name: id,
}))
const personId = fc.constantFrom(...people.map(({ id }) => id))

const service = (kind: Service['kind']): Service => ({
  id: asId(kind),
  name: kind,
  formerNames: [],
  kind,
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
})
const services = (['toy', 'school', 'game'] as const).map(service)

const maybe = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.constantFrom(undefined, ...values)

const drawnAccount: fc.Arbitrary<Omit<Account, 'id'>> = fc.record({
  kind: fc.constantFrom('account' as const, 'enrolment'),
  serviceId: maybe(...services.map(({ id }) => id)),
  title: fc.constantFrom('Zoo', 'élan', 'Elan', 'account 10', 'account 9'),
  holderId: personId,
  subjectIds: fc.uniqueArray(personId, { minLength: 1 }),
  origins: fc.constant([]),
  email: maybe('ana@example.com'),
  userName: maybe('mia10', 'theo'),
  opened: maybe(partialDate('2014'), partialDate('2016-03-01')),
  existedBy: maybe(partialDate('2015')),
  erasureConfirmed: fc.boolean(),
  passwordChanged: maybe(partialDate('2017')),
  status: fc.constantFrom(...accountStatuses),
  twoFactor: fc.constantFrom(...twoFactorStates),
  platformIds: fc.constant([]),
  theirs: fc.boolean(),
})

const drawnRows: fc.Arbitrary<readonly AccountRow[]> = fc
  .array(
    fc.tuple(
      drawnAccount,
      fc.record({
        shared: fc.subarray([...fingerprintKinds]),
        breaches: fc.nat({ max: 3 }),
        isUnconfirmed: fc.boolean(),
      }),
    ),
    { maxLength: 12 },
  )
  .map((drawn) => {
    const accounts = drawn.map(([account], place) => ({
      ...account,
      id: asId<'account'>(`id-${place}`),
    }))
    const marks = accounts.map(({ id }, place) => ({ id, ...drawn[place]?.[1] }))
    return accountRows({
      accounts,
      people,
      service: (id) => services.find((one) => one.id === id),
      marks: {
        shared: new Map(marks.map(({ id, shared }) => [id, shared ?? []])),
        breaches: new Map(marks.map(({ id, breaches }) => [id, breaches ?? 0])),
        unconfirmed: new Set(marks.filter((one) => one.isUnconfirmed).map(({ id }) => id)),
      },
    })
  })

const drawnFilter: fc.Arbitrary<AccountFilter> = fc.record({
  text: fc.constant(''),
  personIds: fc.uniqueArray(personId, { maxLength: 2 }),
  kinds: fc.subarray([...serviceKinds], { maxLength: 6 }),
  statuses: fc.subarray([...accountStatuses], { maxLength: 3 }),
  twoFactor: fc.subarray([...twoFactorStates], { maxLength: 2 }),
  marks: fc.subarray([...accountMarks], { maxLength: 3 }),
})

/** One sentence per mark, as somebody would check it by hand. */
const marksOf = ({ account, shared, breaches, isUnconfirmed }: AccountRow): readonly string[] => [
  ...(breaches > 0 ? ['breached'] : []),
  ...shared.map((kind) => `shared-${kind}`),
  ...(account.opened === undefined && account.existedBy === undefined ? ['unknown-date'] : []),
  ...(isUnconfirmed ? ['unconfirmed'] : []),
  ...(account.serviceId === undefined ? ['unnamed'] : []),
  ...(account.kind === 'enrolment' ? ['enrolment'] : []),
]

const meets = (chosen: readonly string[], ofRow: readonly (string | undefined)[]): boolean =>
  chosen.length === 0 || ofRow.some((value) => value !== undefined && chosen.includes(value))

const naive = (row: AccountRow, filter: AccountFilter): boolean =>
  meets(filter.personIds, [row.account.holderId, ...row.account.subjectIds]) &&
  meets(filter.kinds, [row.account.serviceId]) &&
  meets(filter.statuses, [row.account.status]) &&
  meets(filter.twoFactor, [row.account.twoFactor]) &&
  meets(filter.marks, marksOf(row))

const ids = (rows: readonly AccountRow[]): readonly string[] =>
  rows.map(({ account }) => account.id)

it('has no row for an account that is theirs (P10)', () => {
  fc.assert(
    fc.property(drawnRows, (rows) => {
      expect(rows.filter(({ account }) => account.theirs)).toEqual([])
    }),
  )
})

it('lets through what each filter says, and with a search only what that found', () => {
  fc.assert(
    fc.property(drawnRows, drawnFilter, fc.func(fc.boolean()), (rows, filter, isFound) => {
      const wanted = rows.filter((row) => naive(row, filter))
      expect(ids(findRows(rows, filter, undefined))).toEqual(ids(wanted))
      const found = rows.map(({ account }) => account.id).filter((id) => isFound(id))
      expect(ids(findRows(rows, filter, new Set(found)))).toEqual(
        ids(wanted).filter((id) => found.some((one) => one === id)),
      )
      expect(showsAll(filter)).toBe(isSameFilter(filter, noFilter))
    }),
  )
})

it('sorts by every column, keeps every row, and has what is not known last both ways', () => {
  fc.assert(
    fc.property(drawnRows, fc.constantFrom(...accountColumns), (rows, sort) => {
      const word = ({ service: one }: AccountRow): string | undefined => one?.kind
      const up = sortRows(rows, { sort, isDescending: false }, 'en', word)
      const down = sortRows(rows, { sort, isDescending: true }, 'en', word)
      expect(ids(up).toSorted()).toEqual(ids(rows).toSorted())
      expect(ids(down).toSorted()).toEqual(ids(rows).toSorted())
      const isUnknown = (row: AccountRow): boolean =>
        (sort === 'opened' && row.sinceDay === '') ||
        (sort === 'login' && row.address === undefined) ||
        (sort === 'kind' && row.service === undefined) ||
        (sort === 'password-changed' && row.account.passwordChanged === undefined)
      const known = rows.filter((row) => !isUnknown(row)).length
      for (const sorted of [up, down]) {
        expect(sorted.slice(0, known).filter(isUnknown)).toEqual([])
      }
      const breaches = (order: readonly AccountRow[]) => order.map((row) => row.breaches)
      const byCount = breaches(rows).toSorted((one, other) => one - other)
      expect(sort === 'breaches' ? breaches(up) : byCount).toEqual(byCount)
    }),
  )
})

it('counts numbers in names as numbers, and accents as their letters', () => {
  const titles = ['account 10', 'élan', 'Zoo', 'account 9', 'Elan']
  const rows = accountRows({
    accounts: titles.map((title, place) => ({
      kind: 'account',
      title,
      holderId: asId('ana'),
      subjectIds: [],
      origins: [],
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'no',
      platformIds: [],
      theirs: false,
      id: asId(`${place}`),
    })),
    people,
    service: () => undefined,
    marks: { shared: new Map(), breaches: new Map(), unconfirmed: new Set() },
  })
  const sorted = sortRows(rows, { sort: 'title', isDescending: false }, 'en', () => undefined)
  expect(sorted.map(({ account }) => account.title)).toEqual([
    'account 9',
    'account 10',
    'élan',
    'Elan',
    'Zoo',
  ])
  const found = [asId<'account'>('4'), asId<'account'>('0')]
  expect(ids(byRank(findRows(sorted, noFilter, new Set(found)), found))).toEqual(found)
})
