import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * `vault.json`: which vault this is, and how its key is kept. It holds no secret in the clear.
 * Whoever replaces the database by one with another salt replaces this file with it.
 */
export const keyFileVersion = 1

const base64 = z.base64()

const bytes = (length: number): z.ZodType<string> =>
  base64.refine((text) => Buffer.from(text, 'base64').length === length)

/** Bounded, so that a damaged file cannot make the program fill the memory. */
const keyDerivationSchema = z.readonly(
  z.object({
    name: z.literal('argon2id'),
    memoryKiB: z.number().int().min(8192).max(1_048_576),
    passes: z.number().int().min(1).max(64),
    lanes: z.number().int().min(1).max(16),
    salt: bytes(16),
  }),
)

const wrapSchema = z.readonly(
  z.object({
    name: z.literal('aes-256-gcm'),
    nonce: bytes(12),
    sealed: bytes(32),
    tag: bytes(16),
  }),
)

/** When the protection was made, in milliseconds since 1970. */
const since = z.number().int().nonnegative().optional()

const passphraseProtectionSchema = z.readonly(
  z.object({ kind: z.literal('passphrase'), kdf: keyDerivationSchema, wrap: wrapSchema, since }),
)

const recoveryProtectionSchema = z.readonly(
  z.object({
    kind: z.literal('recovery-code'),
    /** The mark printed on the sheet, so that one sheet can be told from another; no secret. */
    sheet: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}$/),
    kdf: keyDerivationSchema,
    wrap: wrapSchema,
    since,
  }),
)

/** The key lies in the keychain: service `Kinventory`, account = vault id. */
const keychainProtectionSchema = z.readonly(z.object({ kind: z.literal('keychain'), since }))

const protectionSchema = z.discriminatedUnion('kind', [
  keychainProtectionSchema,
  passphraseProtectionSchema,
  recoveryProtectionSchema,
])

/**
 * A change of the keys that was begun and is brought to its end after the next unlocking. In each case the
 * keychain's entry may hold keys that nothing needs any more.
 */
const unfinishedSchema = z.discriminatedUnion('kind', [
  z.readonly(z.object({ kind: z.literal('keychain') })),
  /** The key of this vault is being renewed, under this id. */
  z.readonly(z.object({ kind: z.literal('renewing'), id: z.uuid() })),
  /** This is the vault with the new key; `keyCheck` is that of the old one. */
  z.readonly(z.object({ kind: z.literal('renewed'), id: z.uuid(), keyCheck: bytes(32) })),
])

const keyFileSchema = z.readonly(
  z.object({
    version: z.literal(keyFileVersion),
    vaultId: z.string().min(1).max(100),
    cipher: z.readonly(
      z.object({
        name: z.literal('sqlcipher'),
        legacy: z.literal(4),
        /** The database's first 16 bytes, which SQLCipher leaves in the clear: tells our file from another. */
        salt: bytes(16),
      }),
    ),
    keyCheck: bytes(32),
    /** At most one of each kind. */
    protections: z
      .array(protectionSchema)
      .min(1)
      .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length)
      .readonly(),
    unfinished: unfinishedSchema.optional(),
  }),
)

export type KeyDerivation = z.infer<typeof keyDerivationSchema>
export type PassphraseProtection = z.infer<typeof passphraseProtectionSchema>
export type RecoveryProtection = z.infer<typeof recoveryProtectionSchema>
export type Protection = z.infer<typeof protectionSchema>
/** The vault's key, wrapped by what somebody knows or has on paper. */
export type WrappedKey = Pick<PassphraseProtection, 'kdf' | 'wrap'>
export type KeyFile = z.infer<typeof keyFileSchema>

export type KeyFileReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'from-newer-version'; readonly found: number }
  | { readonly kind: 'read'; readonly keyFile: KeyFile }

/** SHA-256 over the content as this program writes it, hex. Finds damage, not forgery. */
const checksumOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

/** The text of the file, with its checksum. */
export const serialiseKeyFile = (keyFile: KeyFile): string => {
  const content = keyFileSchema.parse(keyFile)
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) }, undefined, 2)}\n`
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const versionSchema = z.object({ version: z.number().int() })
const checksumSchema = z.object({ checksum: z.string() })

/** Never throws: what cannot be understood is `damaged`, what is newer is said to be so before all else. */
export const parseKeyFile = (text: string): Exclude<KeyFileReading, { kind: 'absent' }> => {
  const json = parseJson(text)
  const version = versionSchema.safeParse(json)
  if (version.success && version.data.version > keyFileVersion) {
    return { kind: 'from-newer-version', found: version.data.version }
  }
  const content = keyFileSchema.safeParse(json)
  const checksum = checksumSchema.safeParse(json)
  // zod gives the fields in the order of the schema, so the text that is hashed is the one that was written.
  if (!content.success || checksum.data?.checksum !== checksumOf(content.data)) {
    return { kind: 'damaged' }
  }
  return { kind: 'read', keyFile: content.data }
}
