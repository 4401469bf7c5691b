import { expect, test } from 'vitest'
import { unpackBackup } from '../../vault/backup/backup-container.ts'
import type { NewProtection } from '../../vault/keeper.ts'
import { Secret } from '../../vault/keys/secret.ts'
import { unwrapWithPassphrase } from '../../vault/keys/passphrase.ts'
import { day } from '../../vault/test-support/sample-content.ts'
import { temporaryFolder } from '../../vault/test-support/temporary-folder.ts'
import { firstRun, testKeeper } from '../../vault/test-support/test-keeper.ts'
import { UseCaseError } from '../use-case-error.ts'
import { saveBackup } from './save-backup.ts'

const portsWith = async (protection: NewProtection) => {
  const keeper = testKeeper(temporaryFolder())
  const vault = await keeper.create({ protection, ...firstRun })
  return { keeper, openVault: () => vault, today: () => day('2026-11-22') }
}

const strong = 'nine herons cross the estuary'

const openedWith = async (file: File, passphrase: string): Promise<boolean> => {
  const { keyFile } = unpackBackup(new Uint8Array(await file.arrayBuffer()))
  for (const protection of keyFile.protections) {
    if (protection.kind !== 'passphrase') continue
    const typed = Secret.fromText(passphrase)
    if (await unwrapWithPassphrase(typed, protection, keyFile.vaultId)) return true
  }
  return false
}

test('a vault under a passphrase is saved with it, in a file whose name says nothing', async () => {
  const passphrase = Secret.fromText(strong)
  const file = await saveBackup(await portsWith({ kind: 'passphrase', passphrase }), {})
  expect(file.name).toBe('kinventory-2026-11-22.kinventory')
  expect(await openedWith(file, strong)).toBe(true)
})

test('a vault that only the keychain opens is saved under a passphrase that is no guess, or not', async () => {
  const ports = await portsWith({ kind: 'keychain' })
  const refusal = (passphrase?: string) => saveBackup(ports, { passphrase })
  await expect(refusal()).rejects.toEqual(
    new UseCaseError('NOT_ALLOWED', { rule: 'backup-needs-passphrase' }),
  )
  await expect(refusal('123456')).rejects.toEqual(new UseCaseError('WEAK_PASSPHRASE', undefined))
  const file = await saveBackup(ports, { passphrase: strong })
  expect(await openedWith(file, strong)).toBe(true)
  expect(await openedWith(file, 'another passphrase')).toBe(false)
})
