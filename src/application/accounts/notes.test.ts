import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'

let sample: SampleProgram

beforeEach(async () => {
  sample = await startSampleProgram()
})
afterEach(() => sample.end())

test('notes are kept, read of one account at a time, exported, and on no list', async () => {
  const client = createRouterClient(sample.program.router)
  const [account] = await client.accounts.list()
  if (!account) throw new Error('The sample family has no accounts')
  const read = async () => (await client.accounts.read({ id: account.id })).account.notes
  expect(await read()).toBeUndefined()

  const notes = 'Ask at the desk.\nMind the dog.'
  await client.accounts.update({ ...account, notes: `${notes}\n ` })
  expect(await read()).toBe(notes)
  // The lists know no notes, so saving what was listed must not lose them.
  await client.accounts.update({ ...account, title: 'Judo' })
  expect(await read()).toBe(notes)

  expect(JSON.stringify(await client.accounts.list())).not.toContain('Mind the dog')
  expect(await (await client.openExport.write({ format: 'json' })).text()).toContain('Mind the dog')
  expect(await (await client.openExport.write({ format: 'csv' })).text()).not.toContain('dog')

  await client.accounts.update({ ...account, notes: ' ' })
  expect(await read()).toBeUndefined()
  const { id: _, ...fresh } = account
  const added = await client.accounts.add({ ...fresh, notes })
  expect((await client.accounts.read({ id: added.id })).account.notes).toBe(notes)
  await expect(client.accounts.add({ ...fresh, notes: 'x'.repeat(10_001) })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})
