import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  failureOf as failure,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'
import { samplePassphrase as proof } from '../sample/create-sample-vault.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const kinds = async () => (await client.protections.list()).protections.map(({ kind }) => kind)

const strong = 'orbit velvet cactus ninety lanterns'

test('a guessable passphrase is refused, and so is a change without the one of today', async () => {
  const { setPassphrase } = client.protections
  expect(await failure(setPassphrase({ passphrase: 'password1', proof }))).toEqual([
    'WEAK_PASSPHRASE',
    undefined,
  ])
  for (const wrong of [undefined, strong]) {
    expect(await failure(setPassphrase({ passphrase: strong, proof: wrong }))).toEqual([
      'WRONG_PASSPHRASE',
      undefined,
    ])
  }
  await setPassphrase({ passphrase: strong, proof })
  await client.vault.lock()
  expect(await failure(client.vault.unlock({ kind: 'passphrase', passphrase: proof }))).toEqual([
    'WRONG_PASSPHRASE',
    undefined,
  ])
  await client.vault.unlock({ kind: 'passphrase', passphrase: strong })
})

test('a recovery sheet is made, checked and used, and its mistakes have names', async () => {
  const { protections } = client
  const { sheet, groups, ask } = await protections.draftRecoveryCode({ proof })
  expect(groups).toHaveLength(8)
  expect(groups[0]?.slice(0, 4)).toBe(sheet)
  const [first = 0] = ask
  const typed = ask.map((group) => ({ group, text: groups[group - 1] ?? '' }))
  expect(
    await failure(
      protections.confirmRecoveryCode({
        groups: [{ group: first, text: 'no' }, ...typed.slice(1)],
      }),
    ),
  ).toEqual(['WRONG_RECOVERY_CODE', { problem: 'typo', group: first }])
  await protections.confirmRecoveryCode({ groups: typed })
  expect(await failure(protections.confirmRecoveryCode({ groups: typed }))).toEqual([
    'NOT_FOUND',
    { what: 'recovery-code' },
  ])
  expect((await protections.list()).protections).toContainEqual(
    expect.objectContaining({ kind: 'recovery-code', sheet }),
  )

  await client.vault.lock()
  const unlock = (code: string) => client.vault.unlock({ kind: 'recovery-code', code })
  const printed = groups.join('-')
  expect(await failure(unlock(printed.slice(6)))).toEqual([
    'WRONG_RECOVERY_CODE',
    { problem: 'wrong-length' },
  ])
  const letter = printed.startsWith('7') ? '8' : '7'
  expect(await failure(unlock(`${letter}${printed.slice(1)}`))).toEqual([
    'WRONG_RECOVERY_CODE',
    { problem: 'typo', group: 1 },
  ])
  await unlock(printed.toLowerCase())
  expect((await client.household.read()).people).toHaveLength(3)
})

test('the last protection stays, and a shared computer keeps its passphrase', async () => {
  const { protections } = client
  expect(await failure(protections.remove({ kind: 'passphrase', proof }))).toEqual([
    'LAST_PROTECTION',
    undefined,
  ])
  await protections.addKeychain({ proof })
  expect(await kinds()).toEqual(['keychain', 'passphrase'])
  await protections.setSharedComputer({ sharedComputer: true, proof })
  expect(await kinds()).toEqual(['passphrase'])
  const rule = ['NOT_ALLOWED', { rule: 'shared-computer-needs-passphrase' }]
  expect(await failure(protections.addKeychain({ proof }))).toEqual(rule)
  expect(await failure(protections.remove({ kind: 'passphrase', proof }))).toEqual(rule)
  expect((await client.household.read()).household.sharedComputer).toBe(true)
})

test('a new key changes nothing of the family, and ends what was being imported', async () => {
  const { protections, accounts } = client
  const before = await accounts.list()
  const shared = await accounts.sharedSecrets()
  expect(await failure(protections.renewKey({}))).toEqual(['WRONG_PASSPHRASE', undefined])
  const file = new File(['name,url\nOne,https://one.example\n'], 'passwords.csv')
  const { draftId } = await client.imports.open({ file })
  await protections.renewKey({ passphrase: proof })
  expect(await accounts.list()).toEqual(before)
  expect(await accounts.sharedSecrets()).toEqual(shared)
  expect(await failure(client.imports.rows({ draftId, offset: 0, limit: 1 }))).toEqual([
    'IMPORT_GONE',
    undefined,
  ])
  const [account] = before
  await accounts.remove({ id: account?.id ?? asId('none') })
  await client.vault.lock()
  await client.vault.unlock({ kind: 'passphrase', passphrase: proof })
  expect(await accounts.list()).toHaveLength(before.length - 1)
  expect(sample.logged).toEqual([])
})

test('an edit can be taken back after a new key, also once an import was opened', async () => {
  const file = new File(['name,url,username,password\nToys,https://toys.example,ana,x\n'], 'a.csv')
  await client.imports.open({ file })
  const { id } = await sample.account('Roblox')
  const before = await client.accounts.list()
  const early = await client.accounts.change({ ids: [id], change: { status: 'dormant' } })
  await client.protections.renewKey({ passphrase: proof })
  const late = await client.accounts.change({ ids: [id], change: { twoFactor: 'yes' } })
  await client.imports.open({ file })
  for (const { editId } of [late, early])
    expect(await client.edits.undo({ editId })).toEqual({ restored: 1, kept: 0 })
  expect(await client.accounts.list()).toEqual(before)
})
