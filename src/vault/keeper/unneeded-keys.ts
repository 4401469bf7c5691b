import { join } from 'node:path'
import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { readKeyFile, vaultPaths, vaultPathsIn } from '../vault-files.ts'
import { keyFilesInBackups } from './backup-key-files.ts'
import { apiKeyAccount } from './api-key.ts'
import type { KeeperCore } from './keeper-core.ts'
import { asideFolder, asideIds } from './replace-vault.ts'

/** The key files of everything in the data directory; `undefined` where the present vault's cannot be read. */
const allKeyFiles = async (directory: string): Promise<readonly KeyFile[] | undefined> => {
  const present = readKeyFile(vaultPaths(directory).keyFile)
  if (present.kind !== 'read' && present.kind !== 'absent') return undefined
  const folders = asideIds(directory).map((id) => join(directory, asideFolder, id))
  const readings = [present, ...folders.map((folder) => readKeyFile(vaultPathsIn(folder).keyFile))]
  const inBackups = await keyFilesInBackups(directory)
  return [
    ...readings.flatMap((reading) => (reading.kind === 'read' ? [reading.keyFile] : [])),
    ...inBackups.map(({ keyFile }) => keyFile),
  ]
}

const isInKeychain = ({ protections }: KeyFile): boolean =>
  protections.some(({ kind }) => kind === 'keychain')

/**
 * Takes the key of a vault that is gone out of the keychain, unless the present vault, one that was set
 * aside or a backup has the same key, or nobody can tell; with the last of that vault its key for address
 * searches goes, too. Only in the entry of that vault's id; the other keys in it stay. A keychain that cannot
 * be used keeps it.
 */
export const dropUnneededKey = async (core: KeeperCore, gone: KeyFile): Promise<void> => {
  const { keychain, options } = core
  const { vaultId, keyCheck } = gone
  const left = await allKeyFiles(options.directory)
  if (left?.every((other) => other.vaultId !== vaultId) === true) {
    await keychain.removeText(apiKeyAccount(vaultId), 'probe')
  }
  if (!isInKeychain(gone)) return
  const isNeeded = (other: KeyFile): boolean =>
    other.vaultId === vaultId && other.keyCheck === keyCheck && isInKeychain(other)
  if (left === undefined || left.some(isNeeded)) return
  const entry = await keychain.read(vaultId, 'probe')
  if (entry.kind !== 'found') return
  const kept = entry.keys.filter((key) => !isRightKey(key, vaultId, keyCheck))
  if (kept.length < entry.keys.length) {
    if (kept.length === 0) await keychain.remove(vaultId, 'probe')
    else await keychain.store(vaultId, kept, 'probe')
  }
  for (const key of entry.keys) key.wipe()
}
