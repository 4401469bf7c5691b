import { passwordStrengths, type Fingerprint, type PasswordStrength } from '../model/fingerprint.ts'

/** What is said of one secret, whichever account it was seen at. */
export interface KnownOfSecret {
  /** The worst that was said; absent where nothing was. */
  readonly strength?: PasswordStrength | undefined
  /** Absent where nobody has asked. */
  readonly leak?: Fingerprint['leak']
}

/**
 * What the fingerprints of one and the same secret say of it. A password that stood in Pwned Passwords once does so
 * for good; else the latest answer counts, and one that failed only where no other was given (P6).
 */
export const knownOfSecret = (fingerprints: readonly Fingerprint[]): KnownOfSecret => {
  const leaks = fingerprints.flatMap(({ leak }) => leak ?? [])
  const latest = (outcome: 'seen' | 'not-seen' | 'could-not-check') =>
    leaks
      .filter((leak) => leak.outcome === outcome)
      .reduce<Fingerprint['leak']>(
        (before, leak) => (before === undefined || before.on < leak.on ? leak : before),
        undefined,
      )
  return {
    strength: passwordStrengths.find((one) =>
      fingerprints.some(({ strength }) => strength === one),
    ),
    leak: latest('seen') ?? latest('not-seen') ?? latest('could-not-check'),
  }
}
