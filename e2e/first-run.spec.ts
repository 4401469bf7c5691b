import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import keytar from 'keytar'
import { expectAccessible } from './accessible.ts'
import { answerFirstRun, createVault, passphrase, unlock } from './first-evening.ts'
import { expect, hasKeyring, test } from './kinventory-test.ts'

const vaultId = (dataDir: string): string =>
  String(
    Reflect.get(JSON.parse(readFileSync(join(dataDir, 'vault/vault.json'), 'utf8')), 'vaultId'),
  )

test.describe('with a Secret Service', () => {
  test.beforeEach(() => {
    test.skip(!hasKeyring, 'no private Secret Service can be started on this machine')
  })

  test('the key goes into the keychain, and the vault opens without a word', async ({ family }) => {
    const { page, dataDir } = family
    const first = await family.open({ keychain: 'real' })
    await createVault(page, { kind: 'keychain' })
    expect(await first.stop()).toBe(0)

    await family.open({ keychain: 'real' })
    await page.getByRole('button', { name: 'Open the vault' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
    expect(readdirSync(join(dataDir, 'vault')).filter((name) => name.endsWith('-wal'))).toEqual([
      'vault.db-wal',
    ])
    await page.getByRole('button', { name: /^Lock/ }).click()
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    expect(readdirSync(join(dataDir, 'vault')).toSorted()).toEqual(['vault.db', 'vault.json'])
  })

  test('the entry lies under service Kinventory; without it nothing is made anew', async ({
    family,
  }) => {
    const { page, dataDir } = family
    const first = await family.open({ keychain: 'real' })
    await createVault(page, { kind: 'keychain' })
    await first.stop()
    const id = vaultId(dataDir)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(await keytar.getPassword('Kinventory', id)).toMatch(/^[A-Za-z0-9+/]{43}=$/)
    expect(await keytar.deletePassword('Kinventory', id)).toBe(true)

    const before = readFileSync(join(dataDir, 'vault/vault.db'))
    await family.open({ keychain: 'real' })
    await expect(
      page.getByRole('heading', { name: 'The key to your vault is missing' }),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(
      page.getByRole('heading', { name: 'The key to your vault is missing' }),
    ).toBeVisible()
    expect(readFileSync(join(dataDir, 'vault/vault.db')).equals(before)).toBe(true)
    expect(await keytar.getPassword('Kinventory', id)).toBeNull()
  })
})

test('without a keychain a passphrase is asked for, and a weak one is refused', async ({
  family,
}) => {
  const { page } = family
  const first = await family.open({ keychain: 'none' })
  await answerFirstRun(page, false)
  await expect(page.getByText('No keychain answers on this computer')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByText('The vault cannot be made without one.')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('password1')
  await page.getByLabel('Passphrase again').fill('password1')
  await expect(page.getByText(/easy to guess/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
  await expectAccessible(page)
  expect(await first.stop()).toBe(0)

  await family.open({ keychain: 'none' })
  await page.getByLabel('Passphrase', { exact: true }).fill('not it')
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(page.getByText('That is not the passphrase')).toBeVisible()
  await expectAccessible(page)
  await unlock(page)
})

test('a shared computer account gets a passphrase and no keychain copy', async ({ family }) => {
  test.skip(!hasKeyring, 'no private Secret Service can be started on this machine')
  const { page, dataDir } = family
  await family.open({ keychain: 'real' })
  await createVault(page, { kind: 'passphrase', isShared: true })
  const keyFile = readFileSync(join(dataDir, 'vault/vault.json'), 'utf8')
  expect(keyFile).toContain('passphrase')
  expect(keyFile).not.toContain('keychain')
})

test('a second process on the same folder is told, and a lost key file is shown as such', async ({
  family,
}) => {
  const { page, dataDir } = family
  const first = await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await expect(family.start()).rejects.toThrow(/already (running|open) with this data folder/)
  await first.kill()

  // The lock of a killed process heals by itself; the vault is as it was.
  const second = await family.open()
  await unlock(page)
  await second.stop()
  rmSync(join(dataDir, 'vault/vault.json'))
  await family.open()
  await expect(page.getByRole('heading', { name: 'The vault’s key file is missing' })).toBeVisible()
})
