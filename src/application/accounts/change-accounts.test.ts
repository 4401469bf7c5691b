import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { accountStatuses, twoFactorStates, type Account } from '../../domain/model/account.ts'
import type { AccountChange } from '../../domain/model/account-change.ts'
import { asId, type AccountId } from '../../domain/model/id.ts'
import { drawnCatalogue } from '../../domain/test-support/drawn-household.ts'
import { createEditShelf } from '../edits/edit-shelf.ts'
import { ana, day, mia, openTestVault, theo } from '../imports/test-support/open-test-vault.ts'
import { UseCaseError } from '../use-case-error.ts'
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
const naive = (account: Account, change: AccountChange): Account => ({
  ...account,
  status: change.status ?? account.status,
  opened: change.opened === null ? undefined : (change.opened ?? account.opened),
  deleted: change.deleted === null ? undefined : (change.deleted ?? account.deleted),
  erasureConfirmed: change.erasureConfirmed ?? account.erasureConfirmed,
  twoFactor: change.twoFactor ?? account.twoFactor,
  passwordChanged:
    change.passwordChanged === null
      ? undefined
      : (change.passwordChanged ?? account.passwordChanged),
  serviceId: change.serviceId === null ? undefined : (change.serviceId ?? account.serviceId),
  holderId: change.holderId ?? account.holderId,
  subjectIds: change.subjectIds ?? account.subjectIds,
  theirs: change.theirs ?? account.theirs,
})

/** The years drawn are far enough apart to be told by their text. */
const isContradiction = ({ opened, deleted }: Account): boolean =>
  opened !== undefined && deleted !== undefined && deleted.slice(0, 4) < opened.slice(0, 4)

const outcomeOf = (work: () => { readonly changed: number; readonly editId: string }) => {
  try {
    const { changed, editId } = work()
    return { outcome: changed, editId }
  } catch (error) {
    const isRule = error instanceof UseCaseError && error.code === 'NOT_ALLOWED'
    return { outcome: isRule ? 'refused' : error, editId: undefined }
  }
}

test('a change of many sets what it says on all of them or on none, and can be taken back', () => {
  fc.assert(
    fc.property(
      fc.array(drawnAccount, { minLength: 1, maxLength: 4 }),
      drawnChange,
      fc.integer({ min: 0, max: 4 }),
      (accounts, change, skipped) => {
        const { ids, edits, ports, state, remove } = open(accounts)
        const before = state()
        const chosen = ids.filter((_, index) => index !== skipped)
        const wanted = before.accounts.map((one) =>
          chosen.includes(one.id) ? naive(one, change) : one,
        )
        const isRefused = wanted.some(isContradiction)
        const others = wanted.filter(
          (one, place) => JSON.stringify(one) !== JSON.stringify(before.accounts[place]),
        )
        const { outcome, editId } = outcomeOf(() => changeAccounts(ports, { ids: chosen, change }))
        expect(outcome).toEqual(isRefused ? 'refused' : others.length)
        expect(state().accounts).toEqual(isRefused ? before.accounts : wanted)
        const undone = editId === undefined ? undefined : edits.undo(editId)
        expect(undone).toEqual(isRefused ? undefined : { restored: others.length, kept: 0 })
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
