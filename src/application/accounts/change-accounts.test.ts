import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { accountStatuses, twoFactorStates, type Account } from '../../domain/model/account.ts'
import type { AccountChange } from '../../domain/model/account-change.ts'
import { asId, type AccountId } from '../../domain/model/id.ts'
import { drawnCatalogue } from '../../domain/test-support/drawn-household.ts'
import { createEditShelf } from '../edits/edit-shelf.ts'
import { ana, day, mia, openTestVault, theo } from '../imports/test-support/open-test-vault.ts'
import { changeAccounts } from './change-accounts.ts'

const maybe = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.constantFrom(undefined, ...values)

const people = [ana.id, mia.id, theo.id]
const services = drawnCatalogue.services.map(({ id }) => id)

const drawnAccount: fc.Arbitrary<Omit<Account, 'id'>> = fc.record({
  kind: fc.constantFrom('account' as const, 'enrolment'),
  serviceId: maybe(...services),
  title: fc.constantFrom('Toys', 'Chat', 'School portal'),
  holderId: fc.constantFrom(...people),
  subjectIds: fc.shuffledSubarray(people, { minLength: 1 }),
  origins: fc.constant([]),
  email: maybe('ana@example.com', 'mia@example.com'),
  opened: maybe(day('2014'), day('2016-03-01')),
  deleted: maybe(day('2018'), day('2020-05')),
  erasureConfirmed: fc.boolean(),
  passwordChanged: maybe(day('2017')),
  status: fc.constantFrom(...accountStatuses),
  twoFactor: fc.constantFrom(...twoFactorStates),
  platformIds: fc.constant([]),
  theirs: fc.boolean(),
})

const changeDate = fc.constantFrom(null, day('2013'), day('2015'), day('2021'))

const drawnChange: fc.Arbitrary<AccountChange> = fc.record(
  {
    status: fc.constantFrom(...accountStatuses),
    opened: changeDate,
    deleted: changeDate,
    erasureConfirmed: fc.boolean(),
    twoFactor: fc.constantFrom(...twoFactorStates),
    passwordChanged: changeDate,
    serviceId: fc.constantFrom(null, ...services),
    holderId: fc.constantFrom(...people),
    subjectIds: fc.shuffledSubarray(people, { minLength: 1 }),
    theirs: fc.boolean(),
  },
  { requiredKeys: [] },
)

const open = (accounts: readonly Omit<Account, 'id'>[]) => {
  const { vault, remove } = openTestVault()
  const edits = createEditShelf(randomUUID)
  const ids = accounts.map((account): AccountId => {
    const id = asId<'account'>(randomUUID())
    vault.accounts.add({ ...account, id })
    vault.holdings.replace(
      id,
      account.subjectIds.map((subjectId) => ({
        accountId: id,
        subjectId,
        dataClass: asId('birth-date'),
        fidelity: 'altered',
        basis: 'confirmed',
      })),
    )
    return id
  })
  for (const address of ['ana@example.com', 'mia@example.com']) {
    if (accounts.some((one) => one.email === address && !one.theirs)) {
      vault.lookups.write({ address, state: 'found', breachNames: ['Toys'], childrenKnow: true })
    }
  }
  const state = () => ({
    accounts: vault.accounts.list(),
    holdings: vault.holdings
      .list()
      .toSorted((one, other) =>
        `${one.accountId}${one.subjectId}`.localeCompare(`${other.accountId}${other.subjectId}`),
      ),
    lookups: vault.lookups
      .list()
      .toSorted((one, other) => one.address.localeCompare(other.address)),
  })
  const ports = { openVault: () => vault, catalogue: () => drawnCatalogue, edits }
  return { vault, ids, edits, ports, state, remove }
}

/** What the change says of one account, written field by field. */
const naive = (account: Account, change: AccountChange): Account => {
  const given = <Key extends keyof AccountChange>(key: Key) =>
    change[key] === undefined ? account[key] : (change[key] ?? undefined)
  return {
    ...account,
    ...{ status: given('status'), opened: given('opened'), deleted: given('deleted') },
    ...{ erasureConfirmed: given('erasureConfirmed'), twoFactor: given('twoFactor') },
    ...{ passwordChanged: given('passwordChanged'), serviceId: given('serviceId') },
    ...{ holderId: given('holderId'), subjectIds: given('subjectIds'), theirs: given('theirs') },
  } as Account
}

test('a change of many sets what it says on all of them or on none, and can be taken back', () => {
  fc.assert(
    fc.property(
      fc.array(drawnAccount, { minLength: 1, maxLength: 4 }),
      drawnChange,
      fc.integer({ min: 0, max: 3 }),
      (accounts, change, skipped) => {
        const { ids, edits, ports, state, remove } = open(accounts)
        const before = state()
        const chosen = ids.filter((_, index) => index !== skipped)
        const wanted = before.accounts.map((one) =>
          chosen.includes(one.id) ? naive(one, change) : one,
        )
        let done: ReturnType<typeof changeAccounts> | undefined
        try {
          done = changeAccounts(ports, { ids: chosen, change })
        } catch (error) {
          expect(error).toMatchObject({ data: { rule: 'deleted-before-opened' } })
        }
        if (done) {
          expect(state().accounts).toEqual(wanted)
          expect(done.changed).toBe(
            before.accounts.filter(
              (one, index) => JSON.stringify(one) !== JSON.stringify(wanted[index]),
            ).length,
          )
          expect(edits.undo(done.editId)).toEqual({ restored: done.changed, kept: 0 })
        }
        expect(state()).toEqual(before)
        remove()
      },
    ),
    { numRuns: 60 },
  )
})

const toys: Omit<Account, 'id'> = {
  kind: 'account',
  title: 'Toys',
  holderId: ana.id,
  subjectIds: [mia.id],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
}

const opened = (count: number) => {
  const place = open(Array.from({ length: count }, () => toys))
  onTestFinished(place.remove)
  const [first, second, third] = place.ids
  if (!first || !second || !third) throw new Error('three are needed')
  return { ...place, first, second, third }
}

test('taking it back leaves what was changed again, and what has gone', () => {
  const { vault, ids, edits, ports, first, second, third } = opened(4)
  const done = changeAccounts(ports, { ids, change: { status: 'dormant', twoFactor: 'no' } })
  changeAccounts(ports, { ids: [first], change: { status: 'deleted' } })
  vault.accounts.remove(second)
  expect(edits.undo(done.editId)).toEqual({ restored: 2, kept: 2 })
  expect(vault.accounts.read(first)).toMatchObject({ status: 'deleted', twoFactor: 'unknown' })
  expect(vault.accounts.read(third)).toMatchObject({ status: 'active', twoFactor: 'unknown' })
})

test('taking it back never makes an account that contradicts itself', () => {
  const { vault, edits, ports, first } = opened(3)
  changeAccounts(ports, { ids: [first], change: { opened: day('2020') } })
  const done = changeAccounts(ports, { ids: [first], change: { opened: null } })
  changeAccounts(ports, { ids: [first], change: { deleted: day('2016') } })
  expect(edits.undo(done.editId)).toEqual({ restored: 0, kept: 1 })
  expect(vault.accounts.read(first)).toMatchObject({ opened: undefined, deleted: '2016' })
})

test('one that is not there, or a stranger, and nothing is written', () => {
  const { ports, ids, state } = opened(3)
  const before = state()
  const stranger = asId<'person'>(randomUUID())
  expect(() =>
    changeAccounts(ports, { ids: [...ids, asId(randomUUID())], change: { status: 'dormant' } }),
  ).toThrow('NOT_FOUND')
  expect(() => changeAccounts(ports, { ids, change: { holderId: stranger } })).toThrow('NOT_FOUND')
  expect(() => changeAccounts(ports, { ids, change: { serviceId: asId('nothing') } })).toThrow(
    'NOT_FOUND',
  )
  expect(state()).toEqual(before)
})

test('one named twice is changed once', () => {
  const { ports, first } = opened(3)
  expect(changeAccounts(ports, { ids: [first, first], change: { theirs: true } }).changed).toBe(1)
})
