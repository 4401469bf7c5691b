import type { BackupKeeper, BackupTrouble } from '../backup-keeper.ts'
import { PassphraseNeededError, UnverifiedBackupError } from '../backup/backup-error.ts'
import { backupFolder } from '../backup/backup-files.ts'
import { automaticBackups, listBackups, removeBackup } from '../backup/backup-folder.ts'
import type { BackupReason } from '../backup/backup-manifest.ts'
import { digestSteps } from '../backup/content-digest.ts'
import { backUp, packSteps } from '../backup/make-backup.ts'
import { runInTurns } from '../backup/steps.ts'
import { StorageError, VaultStateError } from '../errors.ts'
import type { KeyFile, Protection } from '../keys/key-file.ts'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import type { Secret } from '../keys/secret.ts'
import { readKeyFile } from '../vault-files.ts'
import { backupInput } from './backup-input.ts'
import type { KeeperCore } from './keeper-core.ts'

/** The window is drawn and the first questions are answered by then. */
const afterUnlocking = 10_000

/** For a program that stays open over midnight, and for a new vault, whose first evening is worth most. */
const every = 60 * 60 * 1000

const dayLength = 24 * 60 * 60 * 1000

/** The key file as it is now, which goes into the backup. */
const presentKeyFile = (core: KeeperCore): KeyFile => {
  const reading = readKeyFile(core.paths.keyFile)
  if (reading.kind === 'read') return reading.keyFile
  throw new StorageError(reading.kind === 'absent' ? 'gone' : 'failed', 'KEY_FILE')
}

/** Throws `VaultStateError` once the vault has been locked. */
const stillOpen = (core: KeeperCore): (() => void) => {
  const began = core.locks()
  return () => core.assertNotLocked(began, [])
}

/**
 * Makes an automatic backup of the open vault, to be called within a turn of the keeper's. Fails with
 * `VaultStateError` (also where the vault is locked meanwhile) or `StorageError`.
 */
export const backUpOpenVault = async (core: KeeperCore, reason: BackupReason): Promise<void> => {
  const session = core.openSession()
  const source = { ...session, options: core.options, keyFile: presentKeyFile(core) }
  await backUp(backupInput(source, reason), stillOpen(core))
}

/** True where today has no backup yet and the content is not that of the last one. */
const isDue = async (core: KeeperCore): Promise<boolean> => {
  const { connection, key } = core.openSession()
  const { directory, now } = core.options
  const known = automaticBackups(backupFolder(directory), presentKeyFile(core).vaultId)
  const dayOf = (at: number): number => Math.floor(at / dayLength)
  if (known.some(({ madeAt }) => dayOf(madeAt) === dayOf(now()))) return false
  // A clock that was wrong has dated some later than today: the last one before today counts, if there is one.
  const last = known.find(({ madeAt }) => madeAt <= now()) ?? known[0]
  if (last === undefined) return true
  const digest = await runInTurns(digestSteps(connection, key), stillOpen(core))
  return digest !== last.manifest?.contentDigest
}

/** What protects a file that leaves this computer. */
const protectionsElsewhere = async (
  core: KeeperCore,
  keyFile: KeyFile,
  passphrase: Secret | undefined,
): Promise<readonly Protection[]> => {
  const there = keyFile.protections.filter(({ kind }) => kind !== 'keychain')
  if (passphrase === undefined) {
    if (there.length === 0) throw new PassphraseNeededError()
    return there
  }
  const { key } = core.openSession()
  const { randomBytes, now } = core.options
  const { vaultId } = keyFile
  const own = await wrapWithPassphrase({ passphrase, key, vaultId, since: now(), randomBytes })
  return [...there.filter(({ kind }) => kind !== 'passphrase'), own]
}

const pack = async (core: KeeperCore, passphrase: Secret | undefined): Promise<Uint8Array> => {
  const session = core.openSession()
  const check = stillOpen(core)
  const keyFile = presentKeyFile(core)
  const protections = await protectionsElsewhere(core, keyFile, passphrase)
  check()
  const source = { ...session, options: core.options, keyFile: { ...keyFile, protections } }
  return runInTurns(packSteps(backupInput(source, 'asked')), check)
}

/** A timer that does not keep the process alive. */
const unheldTimer = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

/** The keeper's backups, with what makes the daily ones. */
export interface Backups extends BackupKeeper {
  /** To be called when the vault was unlocked. */
  readonly soon: () => void
  /** Ends the timers. */
  readonly stop: () => void
}

/** `inTurn` is the keeper's queue. */
export const createBackups = (
  core: KeeperCore,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Backups => {
  const folder = backupFolder(core.options.directory)
  const { startTimer = unheldTimer } = core.options
  let problem: BackupTrouble | undefined

  const daily = async (): Promise<void> => {
    try {
      await inTurn(async () => {
        if (core.session() === undefined || !(await isDue(core))) return
        await backUpOpenVault(core, 'daily')
        problem = undefined
      })
    } catch (error) {
      // Locked meanwhile: it is made after the next unlocking. The vault itself is never in the way of this.
      if (error instanceof VaultStateError) return
      problem =
        error instanceof StorageError && !(error instanceof UnverifiedBackupError)
          ? 'storage'
          : 'not-verified'
    }
  }

  let cancelSoon = (): void => undefined
  let cancelLater = (): void => undefined
  const later = (): void => {
    cancelLater = startTimer(() => {
      later()
      void daily()
    }, every)
  }
  later()
  core.onLock(() => cancelSoon())

  return {
    list: () => ({
      backups: listBackups(folder).map(({ manifest, ...note }) => ({
        ...note,
        readable: manifest !== undefined,
      })),
      folder,
      problem,
    }),
    make: () =>
      inTurn(async () => {
        await backUpOpenVault(core, 'asked')
        problem = undefined
      }),
    pack: (passphrase) => inTurn(() => pack(core, passphrase)),
    remove: (name) =>
      inTurn(async () => {
        core.openSession()
        removeBackup(folder, name)
      }),
    countAutomatic: () => {
      core.openSession()
      return automaticBackups(folder, presentKeyFile(core).vaultId).length
    },
    replaceAutomatic: () =>
      inTurn(async () => {
        core.openSession()
        const { vaultId } = presentKeyFile(core)
        const earlier = new Set(automaticBackups(folder, vaultId).map(({ name }) => name))
        await backUpOpenVault(core, 'asked')
        problem = undefined
        for (const { name } of automaticBackups(folder, vaultId)) {
          if (earlier.has(name)) removeBackup(folder, name)
        }
      }),
    soon: () => {
      cancelSoon()
      cancelSoon = startTimer(() => void daily(), afterUnlocking)
    },
    stop: () => {
      cancelSoon()
      cancelLater()
    },
  }
}
