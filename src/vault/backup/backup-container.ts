import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type KeyFile, parseKeyFile, serialiseKeyFile } from '../keys/key-file.ts'
import { BackupError } from './backup-error.ts'
import {
  type BackupDetails,
  type BackupManifest,
  describeFile,
  parseManifest,
  serialiseManifest,
} from './backup-manifest.ts'

/** A vault as it lies in a backup: the encrypted database and the key file that belongs to it. */
export interface UnpackedBackup {
  readonly manifest: BackupManifest
  readonly keyFile: KeyFile
  /** Still encrypted; the bytes of `vault.db`. */
  readonly database: Uint8Array
}

const manifestName = 'backup.json'
const keyFileName = 'vault.json'
const databaseName = 'vault.db'

/**
 * The largest database a backup may hold, in bytes. A vault of 50,000 accounts takes about 40 MB, and
 * packing and unpacking happen in memory.
 */
export const largestDatabase = 512 * 1024 * 1024

/** The entries a backup has, no more and no less, with the most bytes of each. */
const entryLimits: ReadonlyMap<string, number> = new Map([
  [manifestName, 16 * 1024],
  [keyFileName, 64 * 1024],
  [databaseName, largestDatabase],
])

/** The largest file that is read as a backup at all: the largest entries, and room for the ZIP's own words. */
export const largestBackup =
  [...entryLimits.values()].reduce((sum, limit) => sum + limit, 0) + 64 * 1024

/** ZIP knows no time zones, and the real time is in the manifest: the earliest it can say, always. */
const mtime = new Date(1980, 0, 1)

/**
 * The bytes of a `*.kinventory` file: a ZIP without compression (ciphertext does not shrink) with the
 * manifest first, so that its beginning says what it is. `details.vaultId` must be that of `keyFile`.
 */
export const packBackup = (input: {
  readonly details: BackupDetails
  readonly keyFile: KeyFile
  readonly database: Uint8Array
}): Uint8Array => {
  const keyFile = strToU8(serialiseKeyFile(input.keyFile))
  const manifest = serialiseManifest(input.details, {
    database: describeFile(input.database),
    keyFile: describeFile(keyFile),
  })
  return zipSync(
    {
      [manifestName]: strToU8(manifest),
      [keyFileName]: keyFile,
      [databaseName]: input.database,
    },
    { level: 0, mtime },
  )
}

/** The first bytes of every ZIP whose first entry is stored under the manifest's name. */
const beginsAsBackup = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  strFromU8(bytes.subarray(30, 30 + manifestName.length), true) === manifestName

/** The three files as they lie in the archive. Fails with `BackupError`. */
const unzip = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const seen = new Set<string>()
  const entries = unzipSync(bytes, {
    // Asked before anything is taken out, so that nothing large is made of something small.
    filter: ({ name, size, originalSize, compression }) => {
      const limit = entryLimits.get(name)
      if (limit === undefined || seen.has(name) || compression !== 0 || size !== originalSize) {
        throw new BackupError('damaged')
      }
      if (size > limit) throw new BackupError('too-large')
      seen.add(name)
      return true
    },
  })
  return new Map(Object.entries(entries))
}

const describes = (
  described: BackupManifest['database'],
  found: ReturnType<typeof describeFile>,
): boolean => described.bytes === found.bytes && described.sha256 === found.sha256

/** Wherever a file is no ZIP, or not ours, its first bytes decide whether it was one of ours. */
const refusal = (bytes: Uint8Array): BackupError =>
  new BackupError(beginsAsBackup(bytes) ? 'damaged' : 'not-a-backup')

/**
 * Takes a backup apart, and believes nothing: the archive may hold the three files and nothing else, each
 * as it was when the manifest was written. Fails with `BackupError`; nothing is written. Whether the
 * database opens, and with which content, is told by opening a copy (`openDatabase`, `contentDigest`).
 */
export const unpackBackup = (bytes: Uint8Array): UnpackedBackup => {
  if (bytes.length > largestBackup) throw new BackupError('too-large')
  let entries: ReadonlyMap<string, Uint8Array>
  try {
    entries = unzip(bytes)
  } catch (error) {
    if (error instanceof BackupError && error.problem === 'too-large') throw error
    throw refusal(bytes)
  }
  const manifestBytes = entries.get(manifestName)
  const keyFileBytes = entries.get(keyFileName)
  const database = entries.get(databaseName)
  if (manifestBytes === undefined) throw refusal(bytes)
  const manifest = parseManifest(strFromU8(manifestBytes))
  if (keyFileBytes === undefined || database === undefined) throw new BackupError('damaged')
  const reading = parseKeyFile(strFromU8(keyFileBytes))
  if (
    !describes(manifest.keyFile, describeFile(keyFileBytes)) ||
    !describes(manifest.database, describeFile(database))
  ) {
    throw new BackupError('damaged')
  }
  if (reading.kind === 'from-newer-version') throw new BackupError('from-newer-version')
  if (reading.kind === 'damaged' || reading.keyFile.vaultId !== manifest.vaultId) {
    throw new BackupError('damaged')
  }
  return { manifest, keyFile: reading.keyFile, database }
}

/** How much of a file's beginning `peekManifest` needs: the manifest and the header of its entry. */
export const manifestHead = 20 * 1024

/**
 * What a file says of itself, from its first `manifestHead` bytes, for a list that need not read all of
 * every file. Fails with `BackupError`.
 */
export const peekManifest = (head: Uint8Array): BackupManifest => {
  if (!beginsAsBackup(head)) throw new BackupError('not-a-backup')
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  // The local header of a ZIP entry: the stored size at 18, the lengths of name and extra field at 26 and 28.
  if (head.length < 30 || view.getUint16(26, true) !== manifestName.length) {
    throw new BackupError('damaged')
  }
  const start = 30 + manifestName.length + view.getUint16(28, true)
  const manifest = head.subarray(start, start + view.getUint32(18, true))
  return parseManifest(strFromU8(manifest))
}
