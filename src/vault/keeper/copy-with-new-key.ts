import { contentDigest } from '../backup/content-digest.ts'
import { asStorageError, StorageError } from '../errors.ts'
import { keyCheckValue } from '../keys/key-check.ts'
import { type KeyFile, type Protection, serialiseKeyFile } from '../keys/key-file.ts'
import type { Secret } from '../keys/secret.ts'
import { makePrivateFile, writePrivateFileNow } from '../private-files.ts'
import { migrations } from '../sqlite/migrations.ts'
import { openReadOnly } from '../sqlite/open-database.ts'
import { rekeyCopy } from '../sqlite/rekey-copy.ts'
import { lookAtDatabase, type VaultPaths } from '../vault-files.ts'
import type { OpenSession } from './keeper-core.ts'
import { makeStaged, removeStaged, sealStaged } from './staged-vault.ts'

/** A key renewal that is ready to be carried out. */
export interface Renewal {
  /** A UUID; of the staged folder, too. */
  readonly id: string
  readonly key: Secret
  /** The open vault's, with the old key. */
  readonly keyFile: KeyFile
  /** What wraps the new key. */
  readonly protections: readonly Protection[]
}

/** The copy is not what was copied: as bad as a disk that fails, and nothing has happened yet. */
const notEqual = (): StorageError => new StorageError('failed', 'COPY_NOT_EQUAL')

/** Every page of the copy can be read with the new key, and every row is that of the open vault. */
const assertEqual = ({ connection, key }: OpenSession, path: string, renewal: Renewal): void => {
  const { vaultId } = renewal.keyFile
  const opened = openReadOnly({ path, key: renewal.key, vaultId, migrations, whole: true })
  if (opened.kind !== 'opened') throw notEqual()
  try {
    // Both under the same key, whose digests alone can be compared.
    if (contentDigest(opened.connection, key) !== contentDigest(connection, key)) throw notEqual()
  } finally {
    opened.connection.close()
  }
}

const writeCopy = (session: OpenSession, paths: VaultPaths, renewal: Renewal): KeyFile => {
  const { key, keyFile, protections, id } = renewal
  // SQLite would make it readable for everybody.
  makePrivateFile(paths.database)
  // Keeps cipher, key and salt, and is no copy of free pages.
  session.connection.run('vacuum into @path', { path: paths.database })
  rekeyCopy(paths.database, session.key, key)
  assertEqual(session, paths.database, renewal)
  const file = lookAtDatabase(paths.database)
  if (file.kind !== 'unknown') throw notEqual()
  const renewed: KeyFile = {
    ...keyFile,
    cipher: { ...keyFile.cipher, salt: file.head },
    keyCheck: keyCheckValue(key, keyFile.vaultId),
    protections,
    unfinished: { kind: 'renewed', id, keyCheck: keyFile.keyCheck },
  }
  writePrivateFileNow(paths.keyFile, serialiseKeyFile(renewed))
  sealStaged(paths)
  return renewed
}

/**
 * Prepares the vault with the new key in `staged-ID/`: a copy of the open vault, encrypted anew, verified
 * and synced, with its key file, which is given back. The open vault is only read. In one piece, so that
 * nobody writes to the vault meanwhile: less than a second for 10,000 accounts on a busy machine. Fails
 * with `StorageError`, and then nothing is left behind.
 */
export const copyWithNewKey = (
  directory: string,
  session: OpenSession,
  renewal: Renewal,
): KeyFile => {
  const paths = makeStaged(directory, renewal.id)
  try {
    return writeCopy(session, paths, renewal)
  } catch (error) {
    removeStaged(directory, renewal.id)
    throw asStorageError(error)
  }
}
