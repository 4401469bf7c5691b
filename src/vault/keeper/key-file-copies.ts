import { existsSync, readFileSync, statSync } from 'node:fs'
import { asStorageError, NotFoundError, VaultStateError } from '../errors.ts'
import { type KeyFile, serialiseKeyFile } from '../keys/key-file.ts'
import { writePrivateFile } from '../private-files.ts'
import type { KeyFileCopy } from '../restorer.ts'
import { lookAtDatabase, readKeyFile, type VaultPaths } from '../vault-files.ts'
import { decideFromFiles } from '../vault-state.ts'
import { keyFilesInBackups } from './backup-key-files.ts'
import { type KeeperCore, waitingState } from './keeper-core.ts'
import { timeName } from './replace-vault.ts'

interface Candidate extends KeyFileCopy {
  readonly keyFile: KeyFile
}

/** Fails with `VaultStateError` unless the key file is what is wrong with the vault. */
const assertKeyFileIsWrong = (core: KeeperCore): void => {
  const decided = decideFromFiles(core.look)
  if (decided.kind === 'waiting') throw new VaultStateError(waitingState(decided))
  const isWrong =
    (decided.kind === 'damaged' && decided.part === 'key-file') ||
    (decided.kind === 'not-a-vault' &&
      // The key file of another vault, or of another day of this one, may lie in its place.
      (decided.found === 'no-key-file' || decided.found === 'other-file'))
  if (!isWrong) throw new VaultStateError(decided)
}

const previousOf = ({ keyFile }: VaultPaths): Candidate | undefined => {
  const path = `${keyFile}.previous`
  const reading = readKeyFile(path)
  if (reading.kind !== 'read') return undefined
  return { from: 'previous', madeAt: Math.round(statSync(path).mtimeMs), keyFile: reading.keyFile }
}

/** The newest copy whose database began with the same random 16 bytes: a copy of this very file. */
const newestFitting = async (core: KeeperCore): Promise<Candidate | undefined> => {
  const { paths, options } = core
  const database = lookAtDatabase(paths.database)
  if (database.kind !== 'unknown') return undefined
  const previous = previousOf(paths)
  const inBackups = await keyFilesInBackups(options.directory)
  return [
    ...(previous === undefined ? [] : [previous]),
    ...inBackups.map((found) => ({ from: 'backup' as const, ...found })),
  ]
    .filter(({ keyFile }) => keyFile.cipher.salt === database.head)
    .toSorted((one, other) => other.madeAt - one.madeAt)[0]
}

/** `KeyFileCopies.find`; see there. */
export const findKeyFile = async (core: KeeperCore): Promise<KeyFileCopy | undefined> => {
  assertKeyFileIsWrong(core)
  const found = await newestFitting(core)
  return found === undefined ? undefined : { from: found.from, madeAt: found.madeAt }
}

/** Keeps what is in the place of the key file beside it. */
const keepDamaged = async (path: string, now: number): Promise<void> => {
  if (!existsSync(path)) return
  await writePrivateFile(`${path}.damaged-${timeName(now)}`, readFileSync(path))
}

/** `KeyFileCopies.putBack`; see there. */
export const putKeyFileBack = async (core: KeeperCore): Promise<void> => {
  assertKeyFileIsWrong(core)
  const found = await newestFitting(core)
  if (found === undefined) throw new NotFoundError('key-file')
  // Looking at the backups takes its time.
  assertKeyFileIsWrong(core)
  const { paths, options } = core
  try {
    await keepDamaged(paths.keyFile, options.now())
    // Not by `writeKeyFile`, which would put the damaged one over the version before it.
    await writePrivateFile(paths.keyFile, serialiseKeyFile(found.keyFile))
  } catch (error) {
    throw asStorageError(error)
  }
}
