import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { samplePassphrase } from '../sample/create-sample-vault.ts'

let sample: SampleFamily

beforeEach(async () => {
  sample = await startSampleFamily()
})

afterEach(() => sample.end())

const breached = {
  text: 'club',
  personIds: [],
  kinds: ['club' as const],
  statuses: [],
  twoFactor: [],
  marks: ['breached' as const],
}

test('a filter is kept under its name through a lock, changes, goes, and comes back', async () => {
  const { client } = sample
  const mia = await sample.person('Mia')
  const filter = { ...breached, personIds: [mia.id] }
  const saved = await client.savedFilters.add({ name: 'Hers', filter })
  await client.vault.lock()
  await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })
  expect(await client.savedFilters.list()).toEqual([saved])
  const renamed = { ...saved, name: 'Mia’s clubs' }
  await client.savedFilters.update(renamed)
  const { editId } = await client.savedFilters.remove({ id: saved.id })
  expect(await client.savedFilters.list()).toEqual([])
  const gone = ['NOT_FOUND', { what: 'filter' }]
  expect(await failureOf(client.savedFilters.remove({ id: saved.id }))).toEqual(gone)
  expect(await failureOf(client.savedFilters.update(renamed))).toEqual(gone)
  expect(await client.edits.undo({ editId })).toEqual({ restored: 1, kept: 0 })
  expect(await client.savedFilters.list()).toEqual([renamed])
})

test('many are erased, all of them or none', async () => {
  const { client } = sample
  const all = await client.accounts.list()
  const ids = all.slice(0, 3).map(({ id }) => id)
  const strange = '00000000-0000-4000-8000-000000000000' as (typeof ids)[number]
  expect(await failureOf(client.accounts.removeAll({ ids: [...ids, strange] }))).toEqual([
    'NOT_FOUND',
    { what: 'account' },
  ])
  expect(await client.accounts.list()).toHaveLength(all.length)
  expect(await client.accounts.removeAll({ ids })).toBe(3)
  expect(await client.accounts.list()).toEqual(all.slice(3))
})
