import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BackupError } from './backup-error.ts'

/** What `backup.json` says of itself; other programs know the file by it. */
const backupFormat = 'kinventory-backup'

export const backupVersion = 1

/**
 * Why a backup was made. `daily` and those before a `migration`, a key `renewal` or a `restore` are made by
 * themselves; `asked` is the guardian's.
 */
export const backupReasons = ['daily', 'migration', 'renewal', 'restore', 'asked'] as const

export type BackupReason = (typeof backupReasons)[number]

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const describedFileSchema = z.readonly(
  z.strictObject({ bytes: z.number().int().min(1), sha256: z.readonly(sha256) }),
)

const manifestSchema = z.readonly(
  z.strictObject({
    format: z.literal(backupFormat),
    version: z.literal(backupVersion),
    vaultId: z.string().min(1).max(100),
    /** Milliseconds since 1970, by the computer's clock. */
    madeAt: z.number().int().min(0),
    reason: z.enum(backupReasons),
    /** The version of the program that made it. */
    appVersion: z.string().max(100),
    /** `user_version` of the database. */
    schemaVersion: z.number().int().min(1),
    /** HMAC-SHA-256 under the vault's key over every row, hex; see `contentDigest`. */
    contentDigest: sha256,
    database: describedFileSchema,
    keyFile: describedFileSchema,
  }),
)

/** What a backup says of itself, without any key. It names nobody. */
export type BackupManifest = z.infer<typeof manifestSchema>

/** The manifest without what follows from the files. */
export type BackupDetails = Omit<BackupManifest, 'format' | 'version' | 'database' | 'keyFile'>

/** Size and SHA-256 (hex) of one of the files in a backup. */
export const describeFile = (
  bytes: Uint8Array,
): { readonly bytes: number; readonly sha256: string } => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** The text of `backup.json`, with its own checksum: SHA-256 of its content as JSON, hex. */
export const serialiseManifest = (
  details: BackupDetails,
  files: Pick<BackupManifest, 'database' | 'keyFile'>,
): string => {
  const content = manifestSchema.parse({
    format: backupFormat,
    version: backupVersion,
    ...details,
    ...files,
  })
  const checksum = describeFile(Buffer.from(JSON.stringify(content))).sha256
  return `${JSON.stringify({ ...content, checksum }, undefined, 2)}\n`
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const versionSchema = z.object({ format: z.literal(backupFormat), version: z.number().int() })

/**
 * Reads the text of `backup.json`. Fails with `BackupError`: `from-newer-version`, or `damaged` where it is
 * not exactly what `serialiseManifest` writes, to the last space.
 */
export const parseManifest = (text: string): BackupManifest => {
  const json = parseJson(text)
  const version = versionSchema.safeParse(json)
  if (version.success && version.data.version > backupVersion) {
    throw new BackupError('from-newer-version')
  }
  if (typeof json !== 'object' || json === null) throw new BackupError('damaged')
  const content = manifestSchema.safeParse(
    Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'checksum')),
  )
  if (!content.success) throw new BackupError('damaged')
  const { format: _format, version: _version, database, keyFile, ...details } = content.data
  if (serialiseManifest(details, { database, keyFile }) !== text) throw new BackupError('damaged')
  return content.data
}
