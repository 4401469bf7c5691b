import { join } from 'node:path'
import type { ProtectionKind, VaultState } from '../../domain/model/vault-state.ts'
import { backupFolder } from '../backup/backup-files.ts'
import { removeLeftBackups } from '../backup/backup-folder.ts'
import { VaultStateError } from '../errors.ts'
import type { KeeperOptions } from '../keeper.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { type Keychain, noKeychain, openKeychain } from '../keys/keychain.ts'
import type { Secret } from '../keys/secret.ts'
import { type ProcessLock, takeProcessLock } from '../process-lock.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'
import { openDatabase } from '../sqlite/open-database.ts'
import { type SqliteVault, sqliteVault } from '../sqlite/sqlite-vault.ts'
import {
  accessTo,
  isPlaceFree,
  lookAtDatabase,
  readKeyFile,
  type VaultPaths,
  vaultPaths,
} from '../vault-files.ts'
import {
  decideFromFiles,
  protectionsOf,
  type VaultLook,
  type WaitingVault,
} from '../vault-state.ts'
import { removeLeftErasures } from './erasing-folder.ts'
import { backUpBeforeMigration } from './migration-backup.ts'
import { finishReplacing } from './replace-vault.ts'
import { removeLeftStaged } from './staged-vault.ts'

/** The vault while it is open. */
export interface OpenSession {
  readonly vault: SqliteVault
  readonly connection: Connection
  /** Zeroed when the session ends; whoever needs it longer is wrong. */
  readonly key: Secret
}

/** What the keeper's verbs share: the files, the keychain, and the one open session. */
export interface KeeperCore {
  readonly options: KeeperOptions
  readonly paths: VaultPaths
  readonly keychain: Keychain
  readonly look: VaultLook
  session(): OpenSession | undefined
  /** Fails with `VaultStateError` where the vault is not open. */
  openSession(): OpenSession
  /** The key file of a vault that is there and closed; anything else is a `VaultStateError`. */
  waitingVault(): WaitingVault
  /**
   * Opens the database with a key that passed the key check, which becomes the session's. Where it fails,
   * with `VaultStateError` or `StorageError`, the key is wiped. Synchronous, so that nobody looks at the
   * file while SQLite has it open.
   */
  openWith(key: Secret, keyFile: KeyFile): OpenSession
  /** How often the vault was locked: work that began before a lock must not open it afterwards. */
  locks(): number
  /** Throws where the vault was locked since `began`. */
  assertNotLocked(began: number, protections: readonly ProtectionKind[]): void
  /** `work` runs whenever the vault locks: whoever keeps a secret beside the session's drops it then. */
  onLock(work: () => void): void
  /** Checkpoints, closes the database and zeroes the key. */
  lock(): void
  /** Gives the directory free. */
  release(): void
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
 * Touches nothing but, when first looked at, the process lock of the directory and what an interrupted
 * replacement of the vault left there.
 */
export const createKeeperCore = (options: KeeperOptions): KeeperCore => {
  const { directory } = options
  const paths = vaultPaths(directory)
  const keychain: Keychain =
    options.allowKeychain === false
      ? noKeychain
      : openKeychain({ spawn: options.spawnKeychain, randomBytes: options.randomBytes })
  let processLock: ProcessLock | undefined
  let session: OpenSession | undefined
  let refusal: { readonly mark: string; readonly state: VaultState } | undefined
  let locks = 0
  const onLock: (() => void)[] = []

  const look: VaultLook = {
    isOpen: () => session !== undefined,
    access: () => accessTo(directory),
    holdsLock: () => {
      const held = processLock !== undefined
      processLock ??= takeProcessLock(join(directory, 'lock.db'))
      if (processLock === undefined) return false
      // Before anybody sees the vault in neither place: at the start, and after a disk that failed twice.
      finishReplacing(directory)
      if (!held) {
        removeLeftErasures(directory)
        removeLeftStaged(directory)
        removeLeftBackups(backupFolder(directory))
      }
      return true
    },
    placeIsFree: () => isPlaceFree(paths.vault),
    database: () => lookAtDatabase(paths.database),
    keyFile: () => readKeyFile(paths.keyFile),
    fileAccess: () => accessTo(paths.vault, paths.database, paths.keyFile),
    refusedBefore: (mark) => (refusal?.mark === mark ? refusal.state : undefined),
    keychainState: () => keychain.state('probe'),
    keychainEntry: (vaultId) => keychain.read(vaultId, 'probe'),
  }

  const refuse = (state: VaultState): never => {
    const file = lookAtDatabase(paths.database)
    if (file.kind === 'unknown') refusal = { mark: file.mark, state }
    throw new VaultStateError(state)
  }

  return {
    options,
    paths,
    keychain,
    look,
    session: () => session,
    openSession: () => {
      if (session === undefined) throw new VaultStateError({ kind: 'locked', protections: [] })
      return session
    },
    waitingVault: () => {
      const decided = decideFromFiles(look)
      if (decided.kind === 'waiting') return decided
      throw new VaultStateError(decided)
    },
    openWith: (key, keyFile) => {
      try {
        const opened = openDatabase({
          path: paths.database,
          key,
          vaultId: keyFile.vaultId,
          migrations,
          beforeMigration: (connection) => {
            backUpBeforeMigration({ options, connection, key, keyFile })
          },
        })
        if (opened.kind !== 'opened') return refuse(stateOfRefusal(opened))
        session = { vault: sqliteVault(opened.connection), connection: opened.connection, key }
        return session
      } catch (error) {
        key.wipe()
        throw error
      }
    },
    locks: () => locks,
    assertNotLocked: (began, protections) => {
      if (locks !== began) throw new VaultStateError({ kind: 'locked', protections })
    },
    onLock: (work) => {
      onLock.push(work)
    },
    lock: () => {
      locks += 1
      for (const work of onLock) work()
      const open = session
      session = undefined
      open?.key.wipe()
      open?.vault.close()
    },
    release: () => {
      processLock?.release()
      processLock = undefined
    },
  }
}

/** The protections a vault that waits for its key has, for the states that name them. */
export const waitingState = (waiting: WaitingVault): VaultState => ({
  kind: 'locked',
  protections: protectionsOf(waiting.keyFile),
})
