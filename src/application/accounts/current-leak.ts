import type { Fingerprint } from '../../domain/model/fingerprint.ts'

/**
 * What is known of the password an account has now: of its fingerprints those seen last. One that stood in Pwned
 * Passwords outweighs all else; *not seen* takes that each of them was asked about, so that the answer for an
 * earlier password never speaks for a later one (P6). `undefined` where nobody has asked.
 */
export const currentLeak = (fingerprints: readonly Fingerprint[]): Fingerprint['leak'] => {
  const passwords = fingerprints.filter(({ kind }) => kind === 'password')
  const last = passwords.map(({ lastSeen }) => lastSeen).reduce((a, b) => (a > b ? a : b), '')
  const leaks = passwords.filter(({ lastSeen }) => lastSeen === last).map(({ leak }) => leak)
  return (
    leaks.find((leak) => leak?.outcome === 'seen') ??
    leaks.find((leak) => leak?.outcome === 'could-not-check') ??
    (leaks.includes(undefined) ? undefined : leaks[0])
  )
}
