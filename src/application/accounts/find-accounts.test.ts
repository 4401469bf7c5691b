import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import type { Account } from '../../domain/model/account.ts'
import { asId, type AccountId } from '../../domain/model/id.ts'
import { samplePlaybook } from '../../domain/test-support/sample-playbook.ts'
import { drawnCatalogue } from '../../domain/test-support/drawn-household.ts'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import { ana, day, openTestVault } from '../imports/test-support/open-test-vault.ts'
import { findAccounts } from './find-accounts.ts'

const catalogue: Catalogue = {
  ...drawnCatalogue,
  services: drawnCatalogue.services.map((service) => ({
    ...service,
    name: service.id === 'toys' ? 'Roblox' : `The ${service.id}`,
    formerNames: service.id === 'chat' ? ['Kid Connect'] : [],
    domains: [],
  })),
}

const account = (given: Partial<Account>): Account => ({
  id: asId(randomUUID()),
  kind: 'account',
  title: 'Toys',
  holderId: ana.id,
  subjectIds: [ana.id],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...given,
})

const open = (accounts: readonly Account[]) => {
  const { vault, remove } = openTestVault()
  for (const one of accounts) vault.accounts.add(one)
  const ports = {
    openVault: () => vault,
    catalogue: () => catalogue,
    playbook: samplePlaybook(),
    today: () => day('2026-11-22'),
  }
  return { find: (text: string) => findAccounts(ports, text), remove }
}

const place = (accounts: readonly Account[]) => {
  const { find, remove } = open(accounts)
  onTestFinished(remove)
  return find
}

test('an account is found by what its service is and was called', () => {
  const robloxed = account({ title: 'Theo plays', serviceId: asId('toys') })
  const chat = account({ title: 'Talk', serviceId: asId('chat') })
  const theirs = account({ title: 'Mine', serviceId: asId('toys'), theirs: true })
  const find = place([robloxed, chat, theirs])
  expect(find('rob')).toEqual([robloxed.id])
  expect(find('roblox theo')).toEqual([robloxed.id])
  expect(find('kid conn')).toEqual([chat.id])
  expect(find('mine')).toEqual([])
})

test('what is called so comes before what has it in its address', () => {
  const byAddress = account({ title: 'Games', origins: ['https://club.example'] })
  const byTitle = account({ title: 'Swim club' })
  const find = place([byAddress, byTitle])
  expect(find('club')).toEqual([byTitle.id, byAddress.id])
})

const accents = /[\u0300-\u036f]/gu
const plain = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase()

/** The rule as a person would say it, over texts whose words are parted by spaces, dots, hyphens or an at sign. */
const naiveFind = (accounts: readonly Account[], text: string): ReadonlySet<AccountId> => {
  const parts = (one: string): string[] =>
    plain(one)
      .split(/[^a-z0-9я]+/)
      .filter((word) => word !== '')
  const wanted = parts(text)
  const found = accounts.filter((one) => {
    const service = catalogue.services.find(({ id }) => id === one.serviceId)
    const words = [
      one.title,
      one.userName ?? '',
      one.email ?? '',
      ...one.origins.map((origin) => origin.replace(/^[a-z]+:\/\//, '')),
      ...(service ? [service.name, ...service.formerNames] : []),
    ].flatMap(parts)
    return wanted.every((word, index) =>
      words.some((other) =>
        index === wanted.length - 1 ? other.startsWith(word) : other === word,
      ),
    )
  })
  return new Set(found.filter(({ theirs }) => !theirs).map(({ id }) => id))
}

const letters = fc.constantFrom('a', 'b', 'é', 'E', 'ü', '1', 'я')
const drawnWord = fc.array(letters, { minLength: 1, maxLength: 3 }).map((drawn) => drawn.join(''))
const drawnText = fc
  .tuple(drawnWord, fc.constantFrom(' ', '-', '.', ' – ', '@'), drawnWord)
  .map((drawn) => drawn.join(''))

const drawnAccount: fc.Arbitrary<Account> = fc
  .record({
    title: drawnText,
    userName: fc.option(drawnText, { nil: undefined }),
    email: fc.option(drawnText, { nil: undefined }),
    origins: fc.array(
      drawnText.map((text) => `https://${text.replaceAll(/[^\p{L}\d.-]/gu, '')}`),
      { maxLength: 2 },
    ),
    serviceId: fc.constantFrom(undefined, asId<'service'>('toys'), asId<'service'>('chat')),
    theirs: fc.boolean(),
  })
  .map(account)

/** What somebody types, among it what means something to a database. */
const drawnQuery = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: drawnWord },
      fc.constantFrom(
        'roblox',
        'kid',
        '"',
        "'",
        '*',
        '(',
        ')',
        'title:',
        '^',
        '-',
        '\0',
        ';',
        '\\',
      ),
      fc.constantFrom(' ', ' ', '.'),
    ),
    { maxLength: 5 },
  )
  .map((drawn) => drawn.join(''))

test('a search finds what a naive one finds, and nothing typed is an operator', () => {
  fc.assert(
    fc.property(
      fc.array(drawnAccount, { maxLength: 6 }),
      fc.array(drawnQuery, { minLength: 5, maxLength: 20 }),
      (accounts, queries) => {
        const { find, remove } = open(accounts)
        for (const query of queries) {
          expect([query, new Set(find(query))]).toEqual([query, naiveFind(accounts, query)])
        }
        remove()
      },
    ),
    { numRuns: 40 },
  )
})

test.each([
  ['NEAR(toys shop)', []],
  ['toys OR chat', []],
  ['toys NOT shop', []],
  ['"toys', [0]],
  ['toys"', [0]],
  ['toys*', [0]],
  ['title:toys', []],
  ['{title}: toys', []],
  ['toys\0shop', [0]],
  ['^toys', [0]],
  [`'; drop table account; --`, []],
  ['%', [0]],
  ['x'.repeat(10_000), []],
  ['toys '.repeat(2_000), [0]],
  ['" '.repeat(5_000), [0]],
  [Array.from({ length: 2_000 }, (_, index) => `w${index}`).join(' '), []],
])('%j is words and nothing else', (text, wanted) => {
  const toys = account({ title: 'Toys shop' })
  expect(place([toys])(text)).toEqual(wanted.map(() => toys.id))
})
