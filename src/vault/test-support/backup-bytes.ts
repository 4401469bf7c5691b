import { packBackup, type UnpackedBackup, unpackBackup } from '../backup/backup-container.ts'
import type { VaultKeeper } from '../keeper.ts'

/** The bytes of a backup with some of its parts exchanged and its checksums right again. */
export const repackedBackup = (
  bytes: Uint8Array,
  change: (unpacked: UnpackedBackup) => Partial<UnpackedBackup>,
): Uint8Array => {
  const unpacked = unpackBackup(bytes)
  const { manifest, keyFile, database } = { ...unpacked, ...change(unpacked) }
  const { vaultId, madeAt, reason, appVersion, schemaVersion, contentDigest } = manifest
  return packBackup({
    details: { vaultId, madeAt, reason, appVersion, schemaVersion, contentDigest },
    keyFile,
    database,
  })
}

/** Makes a backup of the open vault and gives the name of the newest. */
export const makeNamedBackup = async (keeper: VaultKeeper): Promise<string> => {
  await keeper.backups.make()
  const [newest] = keeper.backups.list().backups
  if (newest === undefined) throw new Error('No backup was made')
  return newest.name
}
