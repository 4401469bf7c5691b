import { join } from 'node:path'
import { KeychainError } from '../errors.ts'
import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Patience } from '../keys/keychain.ts'
import type { Secret } from '../keys/secret.ts'
import { readKeyFile, vaultPathsIn } from '../vault-files.ts'
import { keyFilesInBackups } from './backup-key-files.ts'
import { apiKeyAccount } from './api-key.ts'
import type { KeeperCore } from './keeper-core.ts'
import { protectionOf } from './own-key-file.ts'
import { asideFolder, asideIds } from './replace-vault.ts'

const wipeAll = (keys: readonly Secret[]): void => {
  for (const key of keys) key.wipe()
}

/**
 * Puts a key in front of the others in the vault's entry. The keychain may prompt (up to a minute). Fails
 * with `KeychainError` where it is not there afterwards.
 */
export const addToEntry = async (core: KeeperCore, vaultId: string, key: Secret): Promise<void> => {
  const { keychain } = core
  const entry = await keychain.read(vaultId, 'prompt')
  if (entry.kind === 'unavailable') throw new KeychainError('unavailable')
  const known = entry.kind === 'found' ? entry.keys : []
  try {
    const others = known.filter((other) => !other.reveal().equals(key.reveal()))
    if (await keychain.store(vaultId, [key, ...others], 'prompt')) return
  } finally {
    wipeAll(known)
  }
  throw new KeychainError((await keychain.state('probe')) === 'usable' ? 'refused' : 'unavailable')
}

/** True where the keychain has the key of this very vault. Fails with `KeychainError`. */
export const isInEntry = async (core: KeeperCore, keyFile: KeyFile): Promise<boolean> => {
  const { vaultId, keyCheck } = keyFile
  const entry = await core.keychain.read(vaultId, 'prompt')
  if (entry.kind === 'unavailable') throw new KeychainError('unavailable')
  if (entry.kind === 'missing') return false
  const found = entry.keys.some((key) => isRightKey(key, vaultId, keyCheck))
  wipeAll(entry.keys)
  return found
}

/** The key files of the other vaults in the data directory that a keychain opens. */
const otherKeyFiles = async (core: KeeperCore): Promise<readonly KeyFile[]> => {
  const { directory } = core.options
  const aside = asideIds(directory)
    .map((id) => readKeyFile(vaultPathsIn(join(directory, asideFolder, id)).keyFile))
    .flatMap((reading) => (reading.kind === 'read' ? [reading.keyFile] : []))
  const inBackups = (await keyFilesInBackups(directory)).map(({ keyFile }) => keyFile)
  return [...aside, ...inBackups].filter((one) => protectionOf(one, 'keychain') !== undefined)
}

/**
 * Leaves in the open vault's entry the keys that are needed: its own where the keychain is one of its
 * protections, and those of set-aside vaults and backups that a keychain opens; on a shared computer
 * account none (P4), and no key for address searches either. Gives `false` where the keychain cannot be used.
 * Fails with `StorageError`.
 */
export const pruneEntry = async (
  core: KeeperCore,
  keyFile: KeyFile,
  sharedComputer: boolean,
  patience: Patience,
): Promise<boolean> => {
  const { keychain } = core
  const { vaultId, keyCheck } = keyFile
  if (sharedComputer && !(await keychain.removeText(apiKeyAccount(vaultId), patience))) return false
  const entry = await keychain.read(vaultId, patience)
  if (entry.kind !== 'found') return entry.kind === 'missing'
  try {
    const own = protectionOf(keyFile, 'keychain') !== undefined
    const isOwn = (key: Secret): boolean => isRightKey(key, vaultId, keyCheck)
    // Backups are read whole for this: only where there is a key to find a home for.
    const others = sharedComputer || entry.keys.every(isOwn) ? [] : await otherKeyFiles(core)
    const isNeeded = (key: Secret): boolean =>
      isOwn(key)
        ? own
        : others.some((one) => one.vaultId === vaultId && isRightKey(key, vaultId, one.keyCheck))
    const kept = entry.keys.filter(isNeeded)
    if (kept.length === entry.keys.length) return true
    if (kept.length > 0) return await keychain.store(vaultId, kept, patience)
    await keychain.remove(vaultId, patience)
    const after = await keychain.read(vaultId, patience)
    if (after.kind === 'found') wipeAll(after.keys)
    return after.kind === 'missing'
  } finally {
    wipeAll(entry.keys)
  }
}
