import { createCipheriv, createDecipheriv } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import type { KeyDerivation, PassphraseProtection } from './key-file.ts'
import { Secret } from './secret.ts'

/**
 * The second recommended option of RFC 9106, section 4: 64 MiB, three passes; one lane instead of four,
 * since the work is then the same on any number of cores. About 0.15 seconds on a small laptop.
 */
const strength = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const

/** `Algorithm.Argon2id` of @node-rs/argon2, whose constant exists in its types only. */
const argon2id = 2

/** The wrapping key. Texts typed on different systems compose accents differently; NFC makes them one. */
const derive = async (passphrase: Secret, kdf: KeyDerivation): Promise<Buffer> => {
  const text = Buffer.from(passphrase.reveal().toString('utf8').normalize('NFC'), 'utf8')
  try {
    return await hashRaw(text, {
      algorithm: argon2id,
      memoryCost: kdf.memoryKiB,
      timeCost: kdf.passes,
      parallelism: kdf.lanes,
      outputLen: 32,
      salt: Buffer.from(kdf.salt, 'base64'),
    })
  } finally {
    text.fill(0)
  }
}

/** Bound to the vault and to the derivation, so that neither can be exchanged for a weaker one. */
const associatedData = (vaultId: string, kdf: KeyDerivation): Buffer =>
  Buffer.from(
    ['kinventory wrap 1', vaultId, kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt].join(
      '\n',
    ),
  )

/**
 * Wraps the vault's key: argon2id of the passphrase, then AES-256-GCM. `randomBytes` gives the salt
 * (16 bytes) and the nonce (12 bytes).
 */
export const wrapWithPassphrase = async (input: {
  readonly passphrase: Secret
  readonly key: Secret
  readonly vaultId: string
  readonly randomBytes: (length: number) => Buffer
}): Promise<PassphraseProtection> => {
  const kdf: KeyDerivation = {
    name: 'argon2id',
    ...strength,
    salt: input.randomBytes(16).toString('base64'),
  }
  const nonce = input.randomBytes(12)
  const wrapping = await derive(input.passphrase, kdf)
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce)
    cipher.setAAD(associatedData(input.vaultId, kdf))
    const sealed = Buffer.concat([cipher.update(input.key.reveal()), cipher.final()])
    return {
      kind: 'passphrase',
      kdf,
      wrap: {
        name: 'aes-256-gcm',
        nonce: nonce.toString('base64'),
        sealed: sealed.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
      },
    }
  } finally {
    wrapping.fill(0)
  }
}

/** The vault's key, or `undefined` where the passphrase is another one. The caller wipes it. */
export const unwrapWithPassphrase = async (
  passphrase: Secret,
  protection: PassphraseProtection,
  vaultId: string,
): Promise<Secret | undefined> => {
  const { kdf, wrap } = protection
  const wrapping = await derive(passphrase, kdf)
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrap.nonce, 'base64'), {
      authTagLength: 16,
    })
    decipher.setAAD(associatedData(vaultId, kdf))
    decipher.setAuthTag(Buffer.from(wrap.tag, 'base64'))
    const key = decipher.update(Buffer.from(wrap.sealed, 'base64'))
    decipher.final()
    return Secret.fromBytes(key)
  } catch {
    // The only failure left once the key file has passed its checks: the tag does not match.
    return undefined
  } finally {
    wrapping.fill(0)
  }
}
