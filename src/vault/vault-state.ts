import type { KeychainState, ProtectionKind, VaultState } from '../domain/model/vault-state.ts'
import { type StorageProblem, StorageError } from './errors.ts'
import { pickRightKey } from './keys/key-check.ts'
import { type KeyFile, keyFileVersion, type KeyFileReading } from './keys/key-file.ts'
import type { KeychainEntry } from './keys/keychain.ts'
import type { Access, DatabaseFile } from './vault-files.ts'

/**
 * What is looked at, each only when the answer depends on it. The looks at the disk are synchronous and
 * come first, so that no file is open in SQLite while it is read otherwise.
 */
export interface VaultLook {
  readonly isOpen: () => boolean
  readonly access: () => Access
  readonly holdsLock: () => boolean
  /** Nothing at all is where the vault would be. */
  readonly placeIsFree: () => boolean
  readonly database: () => DatabaseFile
  readonly keyFile: () => KeyFileReading
  /** Of the vault's files, which exist. */
  readonly fileAccess: () => Access
  /** What an attempt to open this very file, with the right key, found wrong with it. */
  readonly refusedBefore: (mark: string) => VaultState | undefined
  readonly keychainState: () => Promise<KeychainState>
  readonly keychainEntry: (vaultId: string) => Promise<KeychainEntry>
}

/** The vault is there and waits for its key, which is the keeper's to find. */
export interface WaitingVault {
  readonly kind: 'waiting'
  readonly keyFile: KeyFile
}

const stateOfProblem = (problem: StorageProblem): VaultState => ({
  kind: 'no-access',
  problem: problem === 'gone' ? 'missing' : problem === 'read-only' ? 'read-only' : 'forbidden',
})

const noAccess = (access: Exclude<Access, 'usable'>): VaultState => ({
  kind: 'no-access',
  problem: access,
})

/** A vault whose key file is sound. */
const decideOnDatabase = (look: VaultLook, keyFile: KeyFile): VaultState | WaitingVault => {
  const database = look.database()
  switch (database.kind) {
    case 'absent':
      return { kind: 'not-a-vault', found: 'no-database' }
    case 'empty':
      // The key file says there was content, so something has cut it off.
      return { kind: 'damaged', part: 'database' }
    case 'plain':
      return { kind: 'not-a-vault', found: 'plain-database' }
    case 'unknown':
      if (database.head !== keyFile.cipher.salt) return { kind: 'not-a-vault', found: 'other-file' }
      return look.refusedBefore(database.mark) ?? { kind: 'waiting', keyFile }
  }
}

const decideWithoutKeyFile = (look: VaultLook): VaultState => {
  switch (look.database().kind) {
    case 'absent':
      return look.placeIsFree()
        ? { kind: 'none', keychain: 'unavailable' }
        : { kind: 'not-a-vault', found: 'no-database' }
    case 'plain':
      return { kind: 'not-a-vault', found: 'plain-database' }
    case 'empty':
    case 'unknown':
      // Ours or not: without the key file nobody can tell.
      return { kind: 'not-a-vault', found: 'no-key-file' }
  }
}

/**
 * What the disk says, without the keychain: a final state, `none` (whose keychain is still to be asked),
 * or a vault that waits for its key.
 */
export const decideFromFiles = (look: VaultLook): VaultState | WaitingVault => {
  if (look.isOpen()) return { kind: 'open' }
  const access = look.access()
  if (access !== 'usable') return noAccess(access)
  try {
    if (!look.holdsLock()) return { kind: 'in-use-elsewhere' }
    const reading = look.keyFile()
    switch (reading.kind) {
      case 'absent':
        return decideWithoutKeyFile(look)
      case 'damaged':
        return { kind: 'damaged', part: 'key-file' }
      case 'from-newer-version':
        return {
          kind: 'from-newer-version',
          found: reading.found,
          supported: keyFileVersion,
        }
      case 'read': {
        const decided = decideOnDatabase(look, reading.keyFile)
        if (decided.kind !== 'waiting') return decided
        const files = look.fileAccess()
        return files === 'usable' ? decided : noAccess(files)
      }
    }
  } catch (error) {
    if (error instanceof StorageError) return stateOfProblem(error.problem)
    throw error
  }
}

/** The kinds of protection a key file lists, in its order. */
export const protectionsOf = (keyFile: KeyFile): readonly ProtectionKind[] =>
  keyFile.protections.map(({ kind }) => kind)

/** The state of a waiting vault once the keychain has answered. Wipes what it gave. */
export const decideFromKeychain = (keyFile: KeyFile, entry: KeychainEntry): VaultState => {
  const protections = protectionsOf(keyFile)
  switch (entry.kind) {
    case 'unavailable':
      return { kind: 'keychain-unavailable', protections }
    case 'missing':
      return { kind: 'key-missing', protections }
    case 'found': {
      const right = pickRightKey(entry.keys, keyFile.vaultId, keyFile.keyCheck)
      right?.wipe()
      const kind = right === undefined ? 'key-mismatch' : 'locked'
      return { kind, protections }
    }
  }
}

/**
 * The one place where the state of a vault is decided. Changes nothing. Where the keychain is among the
 * protections it is always asked, so that a lost key shows even while a passphrase still opens the vault
 * (P5).
 */
export const decideState = async (look: VaultLook): Promise<VaultState> => {
  const decided = decideFromFiles(look)
  if (decided.kind === 'none') {
    const keychain = await look.keychainState()
    return look.isOpen() ? { kind: 'open' } : { kind: 'none', keychain }
  }
  if (decided.kind !== 'waiting') return decided
  const { keyFile } = decided
  const protections = protectionsOf(keyFile)
  if (!protections.includes('keychain')) return { kind: 'locked', protections }
  const entry = await look.keychainEntry(keyFile.vaultId)
  // The keychain takes its time; the vault may have been opened meanwhile.
  if (look.isOpen()) {
    if (entry.kind === 'found') for (const key of entry.keys) key.wipe()
    return { kind: 'open' }
  }
  return decideFromKeychain(keyFile, entry)
}
