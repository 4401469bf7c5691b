import { createHash } from 'node:crypto'

/**
 * Passwords of a draft that wait to be looked up at Pwned Passwords: the SHA-1 of each beside its fingerprint, and
 * only where the guardian asked for it. The hash is nearly as good as the password, so it goes as soon as it was
 * asked about, with the draft, and after ten minutes.
 */
export interface WaitingPasswords {
  /** `digest`: the fingerprint; `password` is not kept. */
  add(digest: string, password: string): void
  /** How many different passwords wait. */
  size(): number
  /** Fingerprints by SHA-1 (upper-case hex, 40 digits), for whoever asks; nothing is left here. */
  take(): Map<string, string>
}

/** Starts without any. */
export const waitingPasswords = (): WaitingPasswords => {
  let digests = new Map<string, string>()
  return {
    add: (digest, password) => {
      digests.set(createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase(), digest)
    },
    size: () => digests.size,
    take: () => {
      const taken = digests
      digests = new Map()
      return taken
    },
  }
}
