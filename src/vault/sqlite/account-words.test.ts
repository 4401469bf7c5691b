import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asId, type AccountId } from '../../domain/model/id.ts'
import { account, ana, batch, day, mia } from '../test-support/sample-content.ts'
import { everyRow, fillEveryTable } from '../test-support/rows-in-every-table.ts'
import { rawDatabase, testConnection } from '../test-support/test-vault.ts'
import { Connection } from './connection.ts'
import { accountsWith } from './account-words.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { sqliteVault } from './sqlite-vault.ts'

/** SQLite's own comparison of the words with the text they were made of; throws where they differ. */
const checkWords = (connection: Connection): void => {
  connection.run(`insert into account_words (account_words, rank) values ('integrity-check', 1)`)
}

const idsOf = (connection: Connection, text: string, isBeginning = false) =>
  accountsWith(connection, { text, isBeginning }).ids

test('an account is found by its title, addresses, user name and e-mail address, and not by how they begin', () => {
  const { connection } = testConnection()
  const vault = sqliteVault(connection)
  vault.accounts.add(
    account('one', {
      title: 'Café Ünïcorn',
      origins: ['https://www.toys.example.com', 'android://com.example.roblox'],
      userName: 'mia_10',
      email: 'Ana.Rivera@example.org',
    }),
  )
  for (const word of ['cafe', 'CAFÉ', 'unicorn', 'toys', 'roblox', 'mia', '10', 'rivera', 'org']) {
    expect([word, idsOf(connection, word)]).toEqual([word, ['one']])
  }
  for (const word of ['https', 'android', 'caf', 'nicorn'])
    expect(idsOf(connection, word)).toEqual([])
  expect(idsOf(connection, 'caf', true)).toEqual(['one'])
  expect([...accountsWith(connection, { text: 'roblox', isBeginning: false }).inTitle]).toEqual([])
})

test('an account that is theirs is not found (P10), and is again once it is not theirs alone', () => {
  const { connection } = testConnection()
  const vault = sqliteVault(connection)
  vault.accounts.add(account('hers', { title: 'Diary', theirs: true }))
  vault.accounts.add(account('ours', { title: 'Diary' }))
  expect(idsOf(connection, 'diary')).toEqual(['ours'])
  vault.accounts.changeAll([asId('ours')], { theirs: true })
  expect(idsOf(connection, 'diary')).toEqual([])
  vault.accounts.update(account('hers', { title: 'Diary' }))
  expect(idsOf(connection, 'diary')).toEqual(['hers'])
  checkWords(connection)
})

test('a vault of an earlier version is found in once it is opened', () => {
  const connection = new Connection(new Database(':memory:'))
  migrate(connection, migrations.slice(0, 4))
  fillEveryTable(connection, 4)
  migrate(connection, migrations)
  expect(idsOf(connection, 'vtech')).toEqual(['vtech'])
  expect(idsOf(connection, 'example')).toEqual(['vtech'])
  // Marked as theirs.
  expect(idsOf(connection, 'school')).toEqual([])
  checkWords(connection)
  expect([...everyRow(connection).keys()]).not.toContain('account_words_data')
})

type Vault = ReturnType<typeof sqliteVault>

const words = ['roblox', 'club', 'école', 'mia10']
const drawnText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })

const drawnAccount = fc
  .record({
    title: drawnText.map((drawn) => drawn.join(' ')),
    userName: fc.option(fc.constantFrom(...words), { nil: undefined }),
    origins: fc.array(
      fc.constantFrom(...words).map((word) => `https://${word}.example`),
      {
        maxLength: 2,
      },
    ),
    theirs: fc.boolean(),
  })
  .map((given) => (id: string) => account(id, given))

const ids = Array.from({ length: 6 }, (_, index) => `account-${index}`)
const drawnIds = fc
  .subarray(ids, { minLength: 1 })
  .map((drawn) => drawn.map((id) => asId<'account'>(id)))

const has = (vault: Vault, id: AccountId): boolean => vault.accounts.read(id) !== undefined

/** Every way there is to write accounts, each where it applies. */
const drawnStep: fc.Arbitrary<(vault: Vault, step: number) => void> = fc.oneof(
  fc.tuple(fc.constantFrom(...ids), drawnAccount).map(([id, make]) => (vault: Vault) => {
    if (has(vault, asId(id))) vault.accounts.update(make(id))
    else vault.accounts.add(make(id))
  }),
  fc.tuple(drawnIds, fc.boolean()).map(
    ([chosen, theirs]) =>
      (vault: Vault) =>
        void vault.accounts.changeAll(chosen, { theirs, status: 'dormant' }),
  ),
  drawnIds.map((chosen) => (vault: Vault) => void vault.accounts.removeAll(chosen)),
  fc
    .tuple(fc.array(drawnAccount, { maxLength: 3 }), drawnIds)
    .map(([added, changed]) => (vault: Vault, step: number) => {
      const staging = vault.imports.stage()
      staging.add([
        ...added.map((make, index) => ({
          kind: 'add' as const,
          account: make(`imported-${step}-${index}`),
          fingerprints: [],
        })),
        ...changed.map((accountId) => ({
          kind: 'change' as const,
          accountId,
          changes: { userName: `again${step}`, origins: ['https://moved.example'] },
          fingerprints: [],
        })),
      ])
      staging.commit(batch(`batch-${step}`))
    }),
  fc.tuple(fc.nat({ max: 7 }), fc.boolean()).map(
    ([step, alsoTouched]) =>
      (vault: Vault) =>
        void vault.imports.undo(asId(`batch-${step}`), { alsoTouched, on: day('2026-11-22') }),
  ),
)

test('whatever is written, and in whichever order, the words are those of the text', () => {
  fc.assert(
    fc.property(
      fc.array(drawnStep, { maxLength: 8 }),
      fc.integer({ min: 0, max: 150 }),
      (steps, others) => {
        const connection = new Connection(new Database(':memory:'))
        connection.pragma('foreign_keys=ON')
        migrate(connection, migrations)
        connection.run(`insert into fingerprint_key values (1, @key)`, { key: Buffer.alloc(32) })
        const vault = sqliteVault(connection)
        for (const person of [ana, mia]) vault.people.add(person)
        // Among few accounts all words are put in anew, among many only those that change.
        for (let index = 0; index < others; index += 1) {
          vault.accounts.add(account(`other-${index}`))
        }
        steps.forEach((step, index) => step(vault, index))
        checkWords(connection)
        const wanted = vault.accounts
          .list()
          .filter(({ title, theirs }) => !theirs && title.includes('club'))
        const { inTitle } = accountsWith(connection, { text: 'club', isBeginning: false })
        expect(inTitle).toEqual(new Set(wanted.map(({ id }) => id)))
        connection.close()
      },
    ),
    { numRuns: 40 },
  )
})

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

test.each([
  ['one by one', 12],
  ['many at once', 300],
])('erased %s, no word of an account is left in any page', (_, erased) => {
  const { connection, path } = testConnection()
  const vault = sqliteVault(connection)
  const wordsOf = (index: number) => ['t', 'u', 'e', 'h'].map((field) => hash(`${field} ${index}`))
  const staging = vault.imports.stage()
  staging.add(
    Array.from({ length: 600 }, (_row, index) => {
      const [title = '', userName = '', email = '', host = ''] = wordsOf(index)
      const given = {
        title,
        userName,
        email: `${email}@x.example`,
        origins: [`https://${host}.com`],
      }
      return { kind: 'add', account: account(hash(`id ${index}`), given), fingerprints: [] }
    }),
  )
  staging.commit(batch('batch'))
  const goes = Array.from({ length: erased }, (_row, index) => index * 2)
  const idOf = (index: number): AccountId => asId(hash(`id ${index}`))
  if (erased < 20) for (const index of goes) vault.accounts.remove(idOf(index))
  else vault.accounts.removeAll(goes.map(idOf))
  vault.compact()
  vault.close()
  const raw = rawDatabase(path, Buffer.alloc(32, 5).toString('hex'))
  const pages = raw.serialize().toString('latin1')
  raw.close()
  expect(readFileSync(path).length).toBeGreaterThan(0)
  // SQLite keeps only what differs from the word before it, so the ends are looked for.
  const left = (index: number) => wordsOf(index).filter((word) => pages.includes(word.slice(12)))
  expect(goes.flatMap(left)).toEqual([])
  expect(left(1)).toEqual(wordsOf(1))
})
