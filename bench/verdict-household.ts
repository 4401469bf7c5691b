import type { Account } from '../src/domain/model/account.ts'
import { asId } from '../src/domain/model/id.ts'
import type { Inventory } from '../src/domain/model/inventory.ts'
import { day, listed } from './breach-list.ts'

/** What a household shares: passwords, addresses, and how many services of the breach list its accounts lie with. */
export interface Sharing {
  readonly name: string
  readonly passwords: (accounts: number) => number
  readonly addresses: number
  readonly services: number
}

/** Most families have one address and a few passwords; the last ones are made to be slow. */
export const sharings: readonly Sharing[] = [
  {
    name: 'two addresses, passwords for ten accounts each',
    passwords: (accounts) => Math.ceil(accounts / 10),
    addresses: 2,
    services: listed * 2,
  },
  { name: 'one password for all', passwords: () => 1, addresses: 2, services: listed * 2 },
  { name: 'ten passwords', passwords: () => 10, addresses: 2, services: listed * 2 },
  {
    name: 'one address for all, every password another',
    passwords: (accounts) => accounts,
    addresses: 1,
    services: listed * 2,
  },
  {
    name: 'one password and one address, half of all accounts with one service',
    passwords: () => 1,
    addresses: 1,
    services: 2,
  },
]

const ana = asId<'person'>('ana')
const children = ['mia', 'theo'].map((id) => asId<'person'>(id))

/** Half of the accounts know when they were opened. */
const accountOf = (index: number, { addresses, services }: Sharing): Account => ({
  id: asId<'account'>(`account-${index}`),
  kind: 'account',
  title: `Site ${index}`,
  holderId: ana,
  subjectIds: [children[index % 2] ?? ana, ...(index % 3 === 0 ? [ana] : [])],
  origins: [`https://www.site-${1 + (index % services)}.example`],
  email: `family${index % addresses}@example.com`,
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...(index % 2 === 0 ? { opened: day('2014-06-01') } : { existedBy: day('2026-11-01') }),
})

/** A guardian and two children with so many accounts, as they are stored: no account has its service yet. */
export const sharingHousehold = (size: number, sharing: Sharing): Inventory => ({
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: [
    { id: ana, role: 'guardian', name: 'Ana' },
    ...children.map((id) => ({ id, role: 'child' as const, name: id, birthDate: day('2014') })),
  ],
  accounts: Array.from({ length: size }, (_, index) => accountOf(index, sharing)),
  holdings: [],
  fingerprints: Array.from({ length: size }, (_, index) => ({
    accountId: asId<'account'>(`account-${index}`),
    kind: 'password' as const,
    digest: `p${index % sharing.passwords(size)}`,
    firstSeen: day('2026-11-01'),
    lastSeen: day('2026-11-01'),
  })),
  evidence: [],
  lookups: [
    {
      address: 'family0@example.com',
      state: 'found',
      askedOn: day('2026-11-20'),
      breachNames: Array.from({ length: 40 }, (_, index) => `Site${index * 7}`),
      childrenKnow: false,
    },
  ],
})
