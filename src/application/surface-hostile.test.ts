import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleFamily,
} from '../../scripts/test/sample-client.ts'
import { asId, type AccountId } from '../domain/model/id.ts'
import { samplePassphrase } from './sample/create-sample-vault.ts'

// What the screens of the exposure surface are sent by somebody who means no good, or by two windows at once.

let sample: SampleFamily

beforeEach(async () => {
  sample = await startSampleFamily()
})

afterEach(() => sample.end())

const uuidOf = (place: number): AccountId =>
  asId(`00000000-0000-4000-8000-${place.toString(16).padStart(12, '0')}`)

const many = Array.from({ length: 20_000 }, (_, place) => uuidOf(place))

const nobody = uuidOf(7)

const inventory = async () => {
  const { client } = sample
  return JSON.stringify([await client.accounts.list(), await client.surface.household()])
}

test('20,000 strangers change nothing, and one more is refused', async () => {
  const { client } = sample
  const before = await inventory()
  const notFound = ['NOT_FOUND', { what: 'account' }]
  const change = { theirs: true }
  expect(await failureOf(client.accounts.change({ ids: many, change }))).toEqual(notFound)
  expect(await failureOf(client.accounts.removeAll({ ids: many }))).toEqual(notFound)
  const known = (await client.accounts.list()).map(({ id }) => id)
  const ids = [...known, nobody]
  expect(await failureOf(client.accounts.change({ ids, change }))).toEqual(notFound)
  expect(await failureOf(client.accounts.removeAll({ ids }))).toEqual(notFound)
  const later = many.map((id) => `${id} ${id}`)
  expect((await client.tidyUp.queue({ queue: 'duplicate', later })).later).toEqual([])
  expect(await client.joins.tryDeletion({ accountIds: many.slice(0, 500) })).toEqual({ breaks: [] })
  for (const call of [
    client.accounts.change({ ids: [...many, nobody], change }),
    client.tidyUp.queue({ queue: 'duplicate', later: [...later, nobody] }),
    client.joins.tryDeletion({ accountIds: many.slice(0, 501) }),
    client.reuse.map({ groups: 1e9, members: 1 }),
    client.find.anywhere({ text: 'x'.repeat(101) }),
    client.accounts.find({ text: 'x'.repeat(20_001) }),
  ]) {
    expect((await failureOf(call))[0]).toMatchObject({ code: 'BAD_REQUEST' })
  }
  expect(await inventory()).toBe(before)
  expect(sample.logged).toEqual([])
})

test.each([
  '"',
  '*',
  'roblox" OR "vtech',
  'title : roblox',
  'NEAR(roblox vtech)',
  '{title hosts} : roblox',
  '^roblox',
  'roblox NOT roblox',
  "'; drop table account; --",
  '\0',
  'rob\0lox',
  '__proto__',
  'constructor',
  '\uD800',
  '%',
  '\u0301\u0302',
  'a b c d e f g h i j '.repeat(500),
])('a text is searched for as it is, operators or not: %j', async (text) => {
  const { client } = sample
  const { accounts, services, breaches } = await client.find.anywhere({ text: text.slice(0, 100) })
  for (const { best, total } of [accounts, services, breaches]) {
    expect(best.length).toBeLessThanOrEqual(Math.min(5, total))
  }
  const all = (await client.accounts.list()).length
  const hasWord = /[\p{L}\p{N}]/u.test(text)
  const found = await client.accounts.find({ text })
  expect(found.length).toBeLessThanOrEqual(hasWord ? 1 : all)
  expect(sample.logged).toEqual([])
})

test('an edit is taken back only while what it is about is there', async () => {
  const { client } = sample
  const mia = await sample.person('Mia')
  const ana = await sample.person('Ana')
  const [roblox, swim] = [
    await sample.account('Roblox'),
    await sample.account('VTech Learning Lodge'),
  ]
  const edit = await client.accounts.change({
    ids: [roblox.id, swim.id],
    change: { status: 'dormant' },
  })
  const first = await client.accounts.change({ ids: [swim.id], change: { twoFactor: 'yes' } })
  const second = await client.accounts.change({ ids: [swim.id], change: { twoFactor: 'no' } })
  // The first import of a session is nothing that ends what can be taken back.
  const file = new File(['name,url,username,password\na,https://a.example,a,b\n'], 'a.csv')
  await client.imports.open({ file })
  // Two windows at once: the earlier edit is no more as it was left.
  expect(await client.edits.undo({ editId: first.editId })).toEqual({ restored: 0, kept: 1 })
  await client.accounts.remove({ id: roblox.id })
  expect(await client.edits.undo({ editId: edit.editId })).toEqual({ restored: 1, kept: 1 })
  expect(await failureOf(client.edits.undo({ editId: edit.editId }))).toEqual([
    'NOT_FOUND',
    { what: 'edit' },
  ])
  const titles = (await client.accounts.list()).map(({ title }) => title)
  expect(titles).not.toContain('Roblox')

  // With somebody who is erased, every way back goes.
  const filter = {
    text: '',
    personIds: [mia.id],
    kinds: [],
    statuses: [],
    twoFactor: [],
    marks: [],
  }
  const saved = await client.savedFilters.add({ name: 'Hers', filter })
  const removed = await client.savedFilters.remove({ id: saved.id })
  const entry = await client.tidyUp.remove({ accountId: swim.id })
  await client.household.erasePerson({ id: mia.id, newHolderId: ana.id, alsoBackups: false })
  for (const { editId } of [second, removed, entry]) {
    expect((await failureOf(client.edits.undo({ editId })))[0]).toBe('NOT_FOUND')
  }
  expect(await client.savedFilters.list()).toEqual([])
})

test('no edit is taken back after a lock, or in a vault that was put in the place of this one', async () => {
  const { client } = sample
  const roblox = await sample.account('Roblox')
  const edit = () => client.accounts.change({ ids: [roblox.id], change: { status: 'dormant' } })
  const locked = await edit()
  await client.vault.lock()
  expect((await failureOf(client.edits.undo({ editId: locked.editId })))[0]).toBe('VAULT_NOT_OPEN')
  await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })
  expect((await failureOf(client.edits.undo({ editId: locked.editId })))[0]).toBe('NOT_FOUND')

  await client.backups.make()
  const before = await edit()
  const [backup] = (await client.backups.list()).backups
  if (!backup) throw new Error('There is no backup')
  const { stagingId } = await client.backups.stage({ from: 'list', name: backup.name })
  await client.backups.look({ stagingId })
  await client.backups.restore({ stagingId })
  expect((await failureOf(client.edits.undo({ editId: before.editId })))[0]).toBe('NOT_FOUND')
})
