import { describe, expect, test } from 'vitest'
import type { Account } from '../../domain/model/account.ts'
import { asId } from '../../domain/model/id.ts'
import type { Person } from '../../domain/model/person.ts'
import { offeredAddresses } from './offered-addresses.ts'

const ana: Person = { id: asId('ana'), role: 'guardian', name: 'Ana' }
const mia: Person = { id: asId('mia'), role: 'child', name: 'Mia' }

const account = (email: string, given: Partial<Account> = {}): Account => ({
  id: asId(email),
  kind: 'account',
  title: 'An account',
  holderId: ana.id,
  subjectIds: [ana.id],
  origins: [],
  email,
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...given,
})

const offered = (...accounts: readonly Account[]) => [
  ...offeredAddresses({ accounts, people: [ana, mia] }).values(),
]

describe('an address', () => {
  test.each([
    ['without an @', 'ana.rivera'],
    ['with two', 'ana@home@example.com'],
    ['with nothing before it', '@example.com'],
    ['with a space', 'ana rivera@example.com'],
    ['with a line end', 'ana@example.com\nX-Header: 1'],
    ['with half a character', 'ana\uD800@example.com'],
    ['longer than any', `${'a'.repeat(200)}@example.com`],
  ])('%s is not offered, since it could not be asked as it stands', (_, email) => {
    expect(offered(account(email))).toEqual([])
  })

  test('stands once, however it is written', () => {
    expect(offered(account('Ana@Example.com'), account('ana@example.com '))).toEqual([
      { address: 'ana@example.com', holderIds: [ana.id], childIds: [], accounts: 2 },
    ])
  })

  test('of accounts that are theirs alone is not there; of a child, it says so', () => {
    const theirs = account('mia@example.com', { holderId: mia.id, theirs: true })
    expect(offered(theirs)).toEqual([])
    expect(offered(theirs, account('mia@example.com'))).toEqual([
      { address: 'mia@example.com', holderIds: [ana.id], childIds: [mia.id], accounts: 1 },
    ])
  })
})
