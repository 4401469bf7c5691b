/** What wraps the vault's key. */
export const protectionKinds = ['keychain', 'passphrase', 'recovery-code'] as const
export type ProtectionKind = (typeof protectionKinds)[number]

/** `unavailable`: none installed, locked, or it did not answer in time. */
export type KeychainState = 'usable' | 'unavailable'

/**
 * All that a vault can be. Every state has one screen with the next step; none is ever "repaired"
 * by overwriting or re-creating something (P5).
 */
export type VaultState =
  /** No vault here yet. */
  | { readonly kind: 'none'; readonly keychain: KeychainState }
  /** It opens with any of the protections. */
  | { readonly kind: 'locked'; readonly protections: readonly ProtectionKind[] }
  | { readonly kind: 'open' }
  /** The keychain answers, but has no key for this vault. */
  | { readonly kind: 'key-missing'; readonly protections: readonly ProtectionKind[] }
  /** The keychain's key is not the one this vault was made with. */
  | { readonly kind: 'key-mismatch'; readonly protections: readonly ProtectionKind[] }
  | { readonly kind: 'keychain-unavailable'; readonly protections: readonly ProtectionKind[] }
  /** A database without its vault.json, or the other way round, or a file that is something else. */
  | {
      readonly kind: 'not-a-vault'
      readonly found: 'no-database' | 'no-key-file' | 'plain-database' | 'other-file'
    }
  | { readonly kind: 'damaged'; readonly part: 'database' | 'key-file' }
  | { readonly kind: 'from-newer-version'; readonly found: number; readonly supported: number }
  | { readonly kind: 'in-use-elsewhere' }
  /** The folder or a file in it cannot be read or written. */
  | { readonly kind: 'no-access'; readonly problem: 'read-only' | 'forbidden' | 'missing' }
