import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import keytar from 'keytar'
import { expectAccessible } from './accessible.ts'
import { choose, download } from './downloads.ts'
import { createVault, passphrase } from './first-evening.ts'
import { expect, hasKeyring, test } from './kinventory-test.ts'
import {
  eraseVault,
  householdWords,
  openBackups,
  openData,
  sampleName,
  samplePassphrase,
} from './sample-family.ts'

const elsewhere = 'I used Kinventory before: I have its backup or export'

const vaultId = (dataDir: string): string =>
  String(
    Reflect.get(JSON.parse(readFileSync(join(dataDir, 'vault/vault.json'), 'utf8')), 'vaultId'),
  )

test('a backup file brings everything back after the vault was erased', async ({ family }) => {
  const { page } = family
  await family.open({ args: ['--demo'] })
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  const before = await householdWords(page)
  await openBackups(page)
  await expect(page.getByText('It opens with your passphrase.')).toBeVisible()
  const file = await download(page, 'Save a backup file')
  expect(file.name).toMatch(/^[\w.-]+\.kinventory$/)
  expect(file.bytes.includes(Buffer.from('Rivera'))).toBe(false)
  await expect(page.getByText('is ready to be kept.')).toBeVisible()
  await expectAccessible(page)

  await eraseVault(page, sampleName)
  await page.getByRole('button', { name: elsewhere }).click()
  await choose(page, { name: 'letter.kinventory', bytes: Buffer.from('Dear school,') })
  await expect(page.getByText('It is not a Kinventory backup.')).toBeVisible()
  const half = file.bytes.subarray(0, file.bytes.length / 2)
  await choose(page, { name: 'half.kinventory', bytes: half })
  await expect(page.getByText('This backup cannot be used.')).toBeVisible()
  await choose(page, file)
  await expect(page.getByRole('heading', { name: 'What opens this backup?' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('not it')
  await page.getByRole('button', { name: 'Open the backup' }).click()
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Passphrase', { exact: true }).fill(samplePassphrase)
  await page.getByRole('button', { name: 'Open the backup' }).click()
  await expect(page.getByRole('heading', { name: 'What is in this backup' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Household/ })).toContainText(sampleName)
  await expect(page.getByRole('row', { name: /^People/ })).toContainText('Mia')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Put it in place' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  expect(await householdWords(page)).toEqual(before)
})

test('an older backup takes the vault’s place, and is taken out again', async ({ family }) => {
  const { page, dataDir } = family
  await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Household name').fill('The Riveras at the lake')
  await page.getByRole('button', { name: 'Save the household' }).click()
  await expect(page.getByText('Household saved')).toBeVisible()
  await openBackups(page)
  await page
    .getByRole('button', { name: /^Look inside the backup of/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: 'What is in this backup' })).toBeVisible()
  const household = page.getByRole('row', { name: /^Household/ })
  await expect(household.getByRole('cell')).toHaveText(['The Riveras', 'The Riveras at the lake'])
  await page.getByRole('button', { name: 'Put it in place' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
  await expect(page.getByText('at the lake')).toBeHidden()

  await openBackups(page)
  await page.getByRole('button', { name: /^Put back the vault set aside on/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bring back a backup' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'The Riveras at the lake' }),
  ).toBeVisible()

  await openBackups(page)
  await page.getByRole('button', { name: /^Remove for good: the vault set aside on/ }).click()
  await page.getByRole('button', { name: 'Remove it for good' }).click()
  await expect(page.getByRole('heading', { name: 'Set aside', exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Check the vault' }).click()
  await expect(page.getByText('The vault is sound.')).toBeVisible()
  expect(readdirSync(join(dataDir, 'set-aside'))).toEqual([])
})

test('a vault that only the keychain opens: its file has a passphrase of its own', async ({
  family,
}) => {
  test.skip(!hasKeyring, 'no private Secret Service can be started on this machine')
  const { page, dataDir } = family
  await family.open({ keychain: 'real' })
  await createVault(page, { kind: 'keychain' })
  const id = vaultId(dataDir)
  expect(await keytar.getPassword('Kinventory', id)).not.toBeNull()
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made')).toBeVisible()
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  await expect(page.getByRole('heading', { name: 'A passphrase for this file' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase again').fill('another one')
  await page.getByRole('dialog').getByRole('button', { name: 'Save a backup file' }).click()
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await page.getByLabel('Passphrase again').fill(passphrase)
  const file = await download(page, 'Save a backup file')
  await expect(page.getByRole('dialog')).toBeHidden()

  // With the key gone from the keychain only the passphrase of the file is left.
  await openData(page)
  await page.getByRole('button', { name: 'Erase the vault' }).click()
  await page.getByRole('checkbox', { name: 'One automatic backup' }).press('Space')
  await expect(page.getByText('could never be opened again')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Household name').fill('The Riveras')
  await page.getByRole('dialog').getByRole('button', { name: 'Erase the vault' }).click()
  await page.getByRole('button', { name: elsewhere }).click()
  expect(await keytar.getPassword('Kinventory', id)).toBeNull()
  await page.getByRole('button', { name: /^Look inside the backup of/ }).click()
  await page.getByRole('button', { name: 'Open the backup' }).click()
  await expect(page.getByText('The keychain here has no key to this backup.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Choose another' }).click()
  await choose(page, file)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the backup' }).click()
  await page.getByRole('button', { name: 'Put it in place' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
})

test('a key file that is gone comes back from a backup', async ({ family }) => {
  const { page, dataDir } = family
  const host = await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made')).toBeVisible()
  expect(await host.stop()).toBe(0)
  rmSync(join(dataDir, 'vault/vault.json'))
  await family.open()
  await expect(page.getByRole('heading', { name: 'The vault’s key file is missing' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Is there a backup?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Put the key file back' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
})
