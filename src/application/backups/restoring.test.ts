import { call, ORPCError } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type SampleProgram, startSampleProgram } from '../../../scripts/test/sample-program.ts'

let sample: SampleProgram

beforeEach(async () => {
  sample = await startSampleProgram()
})

afterEach(() => sample.end())

const passphrase = 'four quiet herons by the canal'

const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return undefined
  } catch (error) {
    return error instanceof ORPCError ? error.code : error
  }
}

test('a saved file is staged, looked into, restored, and the restore is undone', async () => {
  const { router } = sample.program
  const present = await call(router.backups.present, undefined)
  expect(present.people.map(({ name }) => name)).toContain('Mia')
  const file = await call(router.backups.save, { passphrase })
  const [account] = await call(router.accounts.list, undefined)
  await call(router.accounts.remove, { id: account?.id ?? '' })
  expect(await call(router.backups.present, undefined)).not.toEqual(present)

  const staged = await call(router.backups.stage, { from: 'file', file })
  const { stagingId } = staged
  expect(staged).toMatchObject({ protections: ['passphrase'], sameKey: true })
  const opener = { kind: 'passphrase', passphrase: 'another one' } as const
  expect(await codeOf(call(router.backups.look, { stagingId, opener }))).toBe('WRONG_PASSPHRASE')
  const contents = await call(router.backups.look, { stagingId })
  expect(contents).toMatchObject(present)
  await call(router.backups.restore, { stagingId })
  expect(await call(router.backups.present, undefined)).toEqual(present)

  const { setAside } = await call(router.backups.list, undefined)
  await call(router.backups.putBack, { id: setAside[0]?.id ?? '' })
  expect(await sample.program.vaultState()).toMatchObject({ kind: 'locked' })
  const after = await call(router.backups.list, undefined)
  await call(router.backups.discardAside, { id: after.setAside[0]?.id ?? '' })
  expect(await call(router.backups.list, undefined)).toMatchObject({ setAside: [] })
  expect(sample.logged).toEqual([])
})

test('what cannot be restored from is told as that, and a staged backup can be let go', async () => {
  const { router } = sample.program
  const junk = new File(['junk'], 'junk.kinventory')
  const problem = call(router.backups.stage, { from: 'file', file: junk })
  await expect(problem).rejects.toMatchObject({ code: 'BACKUP', data: { problem: 'not-a-backup' } })
  const name = 'none.kinventory'
  await expect(call(router.backups.stage, { from: 'list', name })).rejects.toMatchObject({
    data: { problem: 'gone' },
  })
  const file = await call(router.backups.save, { passphrase })
  const { stagingId } = await call(router.backups.stage, { from: 'file', file })
  expect(await codeOf(call(router.backups.restore, { stagingId }))).toBe('NOT_FOUND')
  await call(router.backups.discard, { stagingId })
  expect(await codeOf(call(router.backups.look, { stagingId }))).toBe('NOT_FOUND')
  expect(await codeOf(call(router.backups.putBack, { id: 'none' }))).toBe('NOT_FOUND')
  expect(await codeOf(call(router.backups.discardAside, { id: 'none' }))).toBe('NOT_FOUND')
  expect(sample.logged).toEqual([])
})

test('the drafts of an import end with the vault they were for', async () => {
  const { router } = sample.program
  const csv = 'name,url,username,password\nRoblox,https://roblox.com,mia,secret\n'
  const draft = await call(router.imports.open, { file: new File([csv], 'export.csv') })
  const file = await call(router.backups.save, { passphrase })
  const { stagingId } = await call(router.backups.stage, { from: 'file', file })
  await call(router.backups.look, { stagingId })
  await call(router.backups.restore, { stagingId })
  const rows = call(router.imports.rows, { draftId: draft.draftId, offset: 0, limit: 10 })
  expect(await codeOf(rows)).toBe('IMPORT_GONE')
})

test('the whole vault is erased for whoever writes the household’s name', async () => {
  const { router } = sample.program
  const { householdName } = await call(router.backups.present, undefined)
  const all = { backups: true, setAside: true, keychainEntry: true }
  const wrong = call(router.vault.erase, { confirmation: 'no', ...all })
  await expect(wrong).rejects.toMatchObject({ code: 'NOT_ALLOWED', data: { rule: 'confirmation' } })
  await call(router.vault.erase, { confirmation: householdName, ...all })
  expect(await sample.program.vaultState()).toMatchObject({ kind: 'none' })
  expect(await codeOf(call(router.accounts.list, undefined))).toBe('VAULT_NOT_OPEN')
  expect(await call(router.backups.list, undefined)).toMatchObject({ backups: [], setAside: [] })
})
