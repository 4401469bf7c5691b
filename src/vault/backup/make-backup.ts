import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { asStorageError } from '../errors.ts'
import type { KeyFile } from '../keys/key-file.ts'
import type { Secret } from '../keys/secret.ts'
import { makePrivateFile, makePrivateFolder } from '../private-files.ts'
import type { Connection } from '../sqlite/connection.ts'
import type { Migration } from '../sqlite/migrations.ts'
import { openReadOnly } from '../sqlite/open-database.ts'
import { largestDatabase, packBackup } from './backup-container.ts'
import { BackupError, UnverifiedBackupError } from './backup-error.ts'
import { readBackup, writeBackup, writeBackupNow } from './backup-files.ts'
import {
  newBackupName,
  removeSuperfluous,
  removeUnfinishedBackups,
  unfinishedDatabase,
} from './backup-folder.ts'
import type { BackupReason } from './backup-manifest.ts'
import { contentDigest, digestSteps } from './content-digest.ts'
import { runInTurns, runThrough, type Steps } from './steps.ts'

/** What is backed up, and how the backup is described. */
export interface BackupInput {
  /** Where automatic backups lie; made if it is not there. */
  readonly folder: string
  /** The open vault's; written to by nobody but SQLite itself. */
  readonly connection: Connection
  readonly key: Secret
  /** The key file that goes into the backup. */
  readonly keyFile: KeyFile
  readonly reason: BackupReason
  /** Milliseconds since 1970. */
  readonly now: number
  readonly appVersion: string
  readonly migrations: readonly Migration[]
}

const changes = (connection: Connection): number =>
  connection.get<{ readonly count: number }>('select total_changes() as count')?.count ?? 0

/** How often a digest is begun anew because somebody has written meanwhile. */
const attempts = 3

/** Copies the database to an empty file and gives the digest of what was copied. */
function* copySteps({ connection, key }: BackupInput, path: string): Steps<string> {
  const copy = (): void => {
    // Keeps cipher, key and salt; never a page in the clear. SQLite's backup call fails on encrypted files.
    connection.run('vacuum into @path', { path })
  }
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = changes(connection)
    const digest = yield* digestSteps(connection, key)
    if (changes(connection) === before) {
      copy()
      return digest
    }
  }
  const digest = contentDigest(connection, key)
  copy()
  return digest
}

/** Fails with `UnverifiedBackupError` where the copy does not open with the key or holds something else. */
function* verifySteps(input: BackupInput, path: string, digest: string): Steps<void> {
  const { key, keyFile, migrations } = input
  const opened = openReadOnly({ path, key, vaultId: keyFile.vaultId, migrations, whole: true })
  if (opened.kind !== 'opened') throw new UnverifiedBackupError()
  try {
    yield
    if ((yield* digestSteps(opened.connection, key)) !== digest) throw new UnverifiedBackupError()
  } finally {
    opened.connection.close()
  }
}

/**
 * The bytes of a backup, verified by opening the copy with the key: its pages are whole and its content
 * digest is the vault's. The copy lies in the folder meanwhile (encrypted, 0600) and is removed in every
 * case; the vault is only read. Fails with `StorageError`, of which `UnverifiedBackupError` is one.
 */
export function* packSteps(input: BackupInput): Steps<Uint8Array> {
  const { folder, connection, keyFile } = input
  try {
    makePrivateFolder(folder)
    removeUnfinishedBackups(folder)
    const path = unfinishedDatabase(folder)
    try {
      // SQLite would make it readable for everybody.
      makePrivateFile(path)
      const digest = yield* copySteps(input, path)
      yield
      yield* verifySteps(input, path, digest)
      yield
      if (statSync(path).size > largestDatabase) throw new BackupError('too-large')
      return packBackup({
        details: {
          vaultId: keyFile.vaultId,
          madeAt: input.now,
          reason: input.reason,
          appVersion: input.appVersion,
          schemaVersion: Number(connection.pragma('user_version')),
          contentDigest: digest,
        },
        keyFile,
        database: readFileSync(path),
      })
    } finally {
      rmSync(path, { force: true })
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

/** Reads the finished file back. What is not as it was written is removed, and is an `UnverifiedBackupError`. */
const readBack = (path: string, bytes: Uint8Array): void => {
  try {
    readBackup(path)
    if (statSync(path).size === bytes.length) return
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
  }
  rmSync(path, { force: true })
  throw new UnverifiedBackupError()
}

/** The new file counts from here on; whether old ones can be removed does not change that. */
const finish = (input: BackupInput, name: string, bytes: Uint8Array): string => {
  readBack(join(input.folder, name), bytes)
  removeSuperfluous(input.folder, input.keyFile.vaultId, input.now)
  return name
}

/**
 * Makes an automatic backup in short steps with room for everything else in between, and removes those
 * that need not be kept any longer; gives the file's name. `check` is asked before each step, and what it
 * throws ends the work. Nothing is left behind where it fails, with `StorageError`.
 */
export const backUp = async (input: BackupInput, check: () => void): Promise<string> => {
  const bytes = await runInTurns(packSteps(input), check)
  const name = newBackupName(input.folder, input.reason, input.now)
  await writeBackup(join(input.folder, name), bytes)
  return finish(input, name, bytes)
}

/** `backUp` in one piece, for where the vault must not be used before it is done. */
export const backUpNow = (input: BackupInput): string => {
  const bytes = runThrough(packSteps(input))
  const name = newBackupName(input.folder, input.reason, input.now)
  writeBackupNow(join(input.folder, name), bytes)
  return finish(input, name, bytes)
}
