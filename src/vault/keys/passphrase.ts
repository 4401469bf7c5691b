import type { PassphraseProtection } from './key-file.ts'
import type { Secret } from './secret.ts'
import { unwrapKey, wrapKey } from './wrap-key.ts'

const purposeOf = (vaultId: string): readonly string[] => ['kinventory wrap 1', vaultId]

/** Runs `work` with the bytes to derive from. Systems compose accents differently; NFC makes them one. */
const withText = async <Result>(
  passphrase: Secret,
  work: (text: Buffer) => Promise<Result>,
): Promise<Result> => {
  const text = Buffer.from(passphrase.reveal().toString('utf8').normalize('NFC'), 'utf8')
  try {
    return await work(text)
  } finally {
    text.fill(0)
  }
}

/** Wraps the vault's key with a passphrase, at the time `since` (milliseconds since 1970). */
export const wrapWithPassphrase = (input: {
  readonly passphrase: Secret
  readonly key: Secret
  readonly vaultId: string
  readonly since: number
  readonly randomBytes: (length: number) => Buffer
}): Promise<PassphraseProtection> =>
  withText(input.passphrase, async (password) => ({
    kind: 'passphrase',
    ...(await wrapKey({ ...input, password, purpose: purposeOf(input.vaultId) })),
    since: input.since,
  }))

/** The vault's key, or `undefined` where the passphrase is another one. The caller wipes it. */
export const unwrapWithPassphrase = (
  passphrase: Secret,
  protection: PassphraseProtection,
  vaultId: string,
): Promise<Secret | undefined> =>
  withText(passphrase, (password) => unwrapKey(password, purposeOf(vaultId), protection))
