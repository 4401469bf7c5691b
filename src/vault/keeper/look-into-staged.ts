import { BackupError } from '../backup/backup-error.ts'
import { digestSteps } from '../backup/content-digest.ts'
import { runInTurns } from '../backup/steps.ts'
import { contentsOf } from '../contents-of.ts'
import { StorageError, VaultStateError } from '../errors.ts'
import type { Opener } from '../keeper.ts'
import { isRightKey } from '../keys/key-check.ts'
import type { KeyFile } from '../keys/key-file.ts'
import { Secret } from '../keys/secret.ts'
import type { VaultContents } from '../restorer.ts'
import type { Connection } from '../sqlite/connection.ts'
import { migrations } from '../sqlite/migrations.ts'
import { openDatabase, type OpenedDatabase, openReadOnly } from '../sqlite/open-database.ts'
import { sqliteVault } from '../sqlite/sqlite-vault.ts'
import { protectionsOf } from '../vault-state.ts'
import { findKey } from './find-key.ts'
import type { KeeperCore } from './keeper-core.ts'
import { stagedPaths } from './staged-vault.ts'
import type { Staging, StagingShelf } from './staging-shelf.ts'

/** A copy of the open vault's key, where it is the backup's too. */
const keyOfSession = (core: KeeperCore, keyFile: KeyFile): Secret => {
  const key = core.session()?.key
  if (key === undefined || !isRightKey(key, keyFile.vaultId, keyFile.keyCheck)) {
    throw new VaultStateError({ kind: 'locked', protections: protectionsOf(keyFile) })
  }
  return Secret.fromBytes(Buffer.from(key.reveal()))
}

const expected = (core: KeeperCore, { id, keyFile }: Staging, key: Secret) => ({
  path: stagedPaths(core.options.directory, id).database,
  key,
  vaultId: keyFile.vaultId,
  migrations,
})

const connectionOf = (opened: OpenedDatabase): Connection => {
  if (opened.kind === 'opened') return opened.connection
  throw new BackupError(opened.kind === 'from-newer-version' ? opened.kind : 'damaged')
}

/** Finds every page whole and every row as it was when the backup was made, before the schema changes. */
const verify = async (
  core: KeeperCore,
  staging: Staging,
  key: Secret,
  check: () => void,
): Promise<void> => {
  if (staging.verified) return
  const connection = connectionOf(openReadOnly({ ...expected(core, staging, key), whole: true }))
  try {
    const digest = await runInTurns(digestSteps(connection, key), check)
    if (digest !== staging.manifest.contentDigest) throw new BackupError('damaged')
  } finally {
    connection.close()
  }
  staging.verified = true
}

/** Brings the copy to today's schema, and reads what it is about. */
const read = (
  core: KeeperCore,
  staging: Staging,
  key: Secret,
): { readonly contents: VaultContents; readonly sharedComputer: boolean } => {
  const connection = connectionOf(openDatabase(expected(core, staging, key)))
  try {
    const vault = sqliteVault(connection)
    try {
      return {
        contents: { madeAt: staging.manifest.madeAt, ...contentsOf(vault) },
        sharedComputer: vault.household.read().sharedComputer,
      }
    } finally {
      vault.close()
    }
  } finally {
    connection.close()
  }
}

/** The disk's refusals but the one that SQLite gives for a damaged file, which here is the backup's fault. */
const asDamage = (error: unknown): unknown => {
  if (error instanceof StorageError && error.problem === 'failed') return new BackupError('damaged')
  return error
}

/** `VaultRestorer.look`; see there. */
export const lookIntoStaged = async (
  core: KeeperCore,
  shelf: StagingShelf,
  id: string,
  opener: Opener | undefined,
): Promise<VaultContents> => {
  const staging = shelf.get(id)
  const { keyFile } = staging
  const key =
    opener === undefined
      ? keyOfSession(core, keyFile)
      : await findKey(keyFile, opener, core.keychain)
  try {
    // Finding the key takes its time, and a vault that was locked meanwhile takes what is staged with it.
    const check = (): void => void shelf.get(id)
    check()
    await verify(core, staging, key, check)
    const { contents, sharedComputer } = read(core, staging, key)
    check()
    staging.opened?.key.wipe()
    staging.opened = { key, sharedComputer }
    return contents
  } catch (error) {
    key.wipe()
    throw asDamage(error)
  }
}
