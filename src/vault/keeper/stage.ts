import { type UnpackedBackup, unpackBackup } from '../backup/backup-container.ts'
import { BackupError } from '../backup/backup-error.ts'
import { backupFolder, layOutBackup, readBackup } from '../backup/backup-files.ts'
import { backupPath } from '../backup/backup-folder.ts'
import { VaultStateError } from '../errors.ts'
import { isRightKey } from '../keys/key-check.ts'
import type { BackupSource, StagedBackup } from '../restorer.ts'
import { decideFromFiles, protectionsOf } from '../vault-state.ts'
import type { KeeperCore } from './keeper-core.ts'
import { makeStaged, removeStaged } from './staged-vault.ts'
import type { StagingShelf } from './staging-shelf.ts'

/** Fails with `VaultStateError` where the directory is another process's or cannot be used. */
export const assertReplaceable = (core: KeeperCore): void => {
  const decided = decideFromFiles(core.look)
  if (decided.kind === 'in-use-elsewhere' || decided.kind === 'no-access') {
    throw new VaultStateError(decided)
  }
}

/** Ids of ours are UUIDs. One that is something else was put there to name another vault's keychain entry. */
const vaultId = /^[\w-]{1,100}$/

const unpack = (core: KeeperCore, source: BackupSource): UnpackedBackup => {
  if (source.from === 'file') return unpackBackup(source.bytes)
  return readBackup(backupPath(backupFolder(core.options.directory), source.name))
}

/** `VaultRestorer.stage`; see there. */
export const stage = async (
  core: KeeperCore,
  shelf: StagingShelf,
  source: BackupSource,
): Promise<StagedBackup> => {
  assertReplaceable(core)
  const { directory, uuid } = core.options
  const backup = unpack(core, source)
  const { manifest, keyFile } = backup
  if (!vaultId.test(keyFile.vaultId)) throw new BackupError('damaged')
  // In the vault's place nobody would take the two for one another's.
  const head = Buffer.from(backup.database.subarray(0, 16)).toString('base64')
  if (head !== keyFile.cipher.salt) throw new BackupError('damaged')
  // First, so that two copies never lie side by side.
  shelf.discard()
  const began = core.locks()
  const id = uuid()
  const paths = makeStaged(directory, id)
  try {
    await layOutBackup(paths.vault, backup)
    core.assertNotLocked(began, protectionsOf(keyFile))
  } catch (error) {
    removeStaged(directory, id)
    throw error
  }
  shelf.put({ id, manifest, keyFile, verified: false })
  const key = core.session()?.key
  return {
    stagingId: id,
    madeAt: manifest.madeAt,
    protections: protectionsOf(keyFile),
    sameKey: key !== undefined && isRightKey(key, keyFile.vaultId, keyFile.keyCheck),
    sheet: keyFile.protections.find((known) => known.kind === 'recovery-code')?.sheet,
  }
}
