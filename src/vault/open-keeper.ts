import { join } from 'node:path'
import type { ProtectionKind, VaultState } from '../domain/model/vault-state.ts'
import { createVault, removeUnfinishedVaults } from './create-vault.ts'
import {
  KeychainError,
  ProtectionNotAllowedError,
  VaultStateError,
  WrongPassphraseError,
} from './errors.ts'
import type { NewProtection, VaultKeeper } from './keeper.ts'
import { isRightKey, keyLength } from './keys/key-check.ts'
import type { KeyFile } from './keys/key-file.ts'
import { type Keychain, noKeychain, openKeychain } from './keys/keychain.ts'
import type { KeychainProcess } from './keys/keychain-process.ts'
import { unwrapWithPassphrase, wrapWithPassphrase } from './keys/passphrase.ts'
import { Secret } from './keys/secret.ts'
import { type ProcessLock, takeProcessLock } from './process-lock.ts'
import { makePrivateFolder } from './private-files.ts'
import type { OpenVault } from './repositories.ts'
import { migrations } from './sqlite/migrations.ts'
import { openDatabase } from './sqlite/open-database.ts'
import { type SqliteVault, sqliteVault } from './sqlite/sqlite-vault.ts'
import { accessTo, isPlaceFree, lookAtDatabase, readKeyFile, vaultPaths } from './vault-files.ts'
import {
  decideFromFiles,
  decideFromKeychain,
  decideState,
  protectionsOf,
  type VaultLook,
  type WaitingVault,
} from './vault-state.ts'

export interface KeeperOptions {
  /** The data directory; made if it is not there. */
  readonly directory: string
  /** Starts a keychain child: `forkKeychain(path)` in Node. */
  readonly spawnKeychain: () => KeychainProcess
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Fit for keys: `node:crypto`'s. */
  readonly randomBytes: (length: number) => Buffer
  readonly uuid: () => string
  /** False for a throw-away vault: then the keychain counts as unavailable and is never touched. */
  readonly allowKeychain?: boolean | undefined
}

type Protection = KeyFile['protections'][number]

/** A directory that cannot be made is found missing when the state is asked for. */
const makeDirectory = (directory: string): void => {
  try {
    makePrivateFolder(directory)
  } catch {
    // `access` of the look says what is wrong with it.
  }
}

/** What `openDatabase` objects to, as a state of the vault. */
const stateOfRefusal = (
  refused: Exclude<ReturnType<typeof openDatabase>, { readonly kind: 'opened' }>,
): VaultState => {
  switch (refused.kind) {
    case 'damaged':
      return { kind: 'damaged', part: 'database' }
    case 'other-vault':
      return { kind: 'not-a-vault', found: 'other-file' }
    case 'from-newer-version':
      return refused
  }
}

/**
 * The keeper of a directory's vault. Takes the directory for this process at once if it is free, else
 * whenever it is next asked for the state. Throws nothing: what is wrong shows as a state. Once closed,
 * every call but `opened`, `lock` and `close` rejects.
 */
export const openKeeper = (options: KeeperOptions): VaultKeeper => {
  const { directory } = options
  const paths = vaultPaths(directory)
  const keychain: Keychain =
    options.allowKeychain === false
      ? noKeychain
      : openKeychain({ spawn: options.spawnKeychain, randomBytes: options.randomBytes })
  let lock: ProcessLock | undefined
  let vault: SqliteVault | undefined
  let refusal: { readonly mark: string; readonly state: VaultState } | undefined
  let closed = false
  /** Grows with every `lock`: an unlocking that began before must not open the vault after it. */
  let locks = 0
  /** The moment in which a new vault is written; `close` waits for it. */
  let writing: Promise<unknown> = Promise.resolve()
  let last: Promise<unknown> = Promise.resolve()

  /** Vaults are created and unlocked one after the other. Locking waits for nobody. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const assertNotClosed = (): void => {
    if (closed) throw new Error('The keeper is closed')
  }

  const assertNotLocked = (began: number, protections: readonly ProtectionKind[]): void => {
    if (locks !== began) throw new VaultStateError({ kind: 'locked', protections })
  }

  const look: VaultLook = {
    isOpen: () => vault !== undefined,
    access: () => accessTo(directory),
    holdsLock: () => {
      lock ??= takeProcessLock(join(directory, 'lock.db'))
      return lock !== undefined
    },
    placeIsFree: () => isPlaceFree(paths.vault),
    database: () => lookAtDatabase(paths.database),
    keyFile: () => readKeyFile(paths.keyFile),
    fileAccess: () => accessTo(paths.vault, paths.database, paths.keyFile),
    refusedBefore: (mark) => (refusal?.mark === mark ? refusal.state : undefined),
    keychainState: () => keychain.state('probe'),
    keychainEntry: (vaultId) => keychain.read(vaultId, 'probe'),
  }

  /** The key file of a vault that is there and closed; anything else is a `VaultStateError`. */
  const waitingVault = (): WaitingVault => {
    const decided = decideFromFiles(look)
    if (decided.kind === 'waiting') return decided
    throw new VaultStateError(decided)
  }

  /** Synchronous, so that nobody looks at the file while SQLite has it open. */
  const openWith = (key: Secret, keyFile: KeyFile): OpenVault => {
    const opened = openDatabase({
      path: paths.database,
      key,
      vaultId: keyFile.vaultId,
      migrations,
    })
    if (opened.kind === 'opened') {
      vault = sqliteVault(opened.connection)
      return vault
    }
    const state = stateOfRefusal(opened)
    const file = lookAtDatabase(paths.database)
    if (file.kind === 'unknown') refusal = { mark: file.mark, state }
    throw new VaultStateError(state)
  }

  const keyFromPassphrase = async (keyFile: KeyFile, passphrase: Secret): Promise<Secret> => {
    const protection = keyFile.protections.find((known) => known.kind === 'passphrase')
    if (protection === undefined) {
      throw new VaultStateError({ kind: 'locked', protections: protectionsOf(keyFile) })
    }
    const key = await unwrapWithPassphrase(passphrase, protection, keyFile.vaultId)
    if (key === undefined) throw new WrongPassphraseError()
    if (isRightKey(key, keyFile.vaultId, keyFile.keyCheck)) return key
    key.wipe()
    throw new VaultStateError({ kind: 'key-mismatch', protections: protectionsOf(keyFile) })
  }

  const keyFromKeychain = async (keyFile: KeyFile): Promise<Secret> => {
    const protections = protectionsOf(keyFile)
    if (!protections.includes('keychain'))
      throw new VaultStateError({ kind: 'locked', protections })
    const entry = await keychain.read(keyFile.vaultId, 'prompt')
    if (entry.kind === 'unavailable') throw new KeychainError('unavailable')
    if (entry.kind === 'found' && isRightKey(entry.key, keyFile.vaultId, keyFile.keyCheck)) {
      return entry.key
    }
    throw new VaultStateError(decideFromKeychain(keyFile, entry))
  }

  /** Keeps the key where it is to be kept, and gives what the key file says about it. */
  const protect = async (
    protection: NewProtection,
    key: Secret,
    vaultId: string,
  ): Promise<Protection> => {
    if (protection.kind === 'passphrase') {
      const { passphrase } = protection
      return wrapWithPassphrase({ passphrase, key, vaultId, randomBytes: options.randomBytes })
    }
    if (await keychain.store(vaultId, key, 'prompt')) return protection
    await keychain.remove(vaultId, 'probe')
    throw new KeychainError(
      (await keychain.state('probe')) === 'usable' ? 'refused' : 'unavailable',
    )
  }

  const create: VaultKeeper['create'] = async ({ protection, household, people }) => {
    const decided = decideFromFiles(look)
    if (decided.kind === 'waiting') {
      throw new VaultStateError({ kind: 'locked', protections: protectionsOf(decided.keyFile) })
    }
    if (decided.kind !== 'none') throw new VaultStateError(decided)
    if (protection.kind === 'keychain' && household.sharedComputer) {
      throw new ProtectionNotAllowedError()
    }
    for (const id of removeUnfinishedVaults(directory)) await keychain.remove(id, 'probe')
    const began = locks
    const vaultId = options.uuid()
    const key = Secret.fromBytes(options.randomBytes(keyLength))
    const fingerprintKey = options.randomBytes(32)
    try {
      const kept = await protect(protection, key, vaultId)
      try {
        assertNotLocked(began, [kept.kind])
        const content = { fingerprintKey, household, people, now: options.now() }
        writing = createVault({ directory, vaultId, key, protection: kept, ...content })
        await writing
      } catch (error) {
        if (kept.kind === 'keychain') await keychain.remove(vaultId, 'probe')
        throw error
      }
      assertNotLocked(began, [kept.kind])
      return openWith(key, waitingVault().keyFile)
    } finally {
      key.wipe()
      fingerprintKey.fill(0)
    }
  }

  const unlock = async (passphrase: Secret | undefined): Promise<OpenVault> => {
    const { keyFile } = waitingVault()
    const began = locks
    const key = await (passphrase === undefined
      ? keyFromKeychain(keyFile)
      : keyFromPassphrase(keyFile, passphrase))
    try {
      assertNotLocked(began, protectionsOf(keyFile))
      return openWith(key, keyFile)
    } finally {
      // The database keeps its own copy until it is closed; nothing else needs one.
      key.wipe()
    }
  }

  const lockVault = (): void => {
    locks += 1
    const open = vault
    vault = undefined
    open?.close()
  }

  makeDirectory(directory)
  if (accessTo(directory) === 'usable') {
    try {
      look.holdsLock()
    } catch {
      // Shows when the state is asked for.
    }
  }

  return {
    state: async () => {
      assertNotClosed()
      return decideState(look)
    },
    opened: () => vault,
    create: (input) =>
      inTurn(async () => {
        assertNotClosed()
        return create(input)
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        assertNotClosed()
        return unlock(passphrase)
      }),
    lock: async () => lockVault(),
    close: async () => {
      closed = true
      keychain.close()
      try {
        lockVault()
      } finally {
        await writing.catch(() => undefined)
        lock?.release()
        lock = undefined
      }
    },
  }
}
