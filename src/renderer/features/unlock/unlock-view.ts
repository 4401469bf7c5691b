import type { ProtectionKind, VaultState } from '../../../domain/model/vault-state.ts'
import type { resources } from '../../i18n/resources.ts'

/** What a vault is that cannot be used yet. */
export type ClosedState = Exclude<VaultState, { readonly kind: 'open' | 'none' }>

/** Which words stand on the screen: a key of `unlock:state`. */
export type ClosedWords = keyof (typeof resources.unlock)['state']

/** What one can try. Never anything that changes or makes a vault (P5). */
export interface UnlockView {
  readonly words: ClosedWords
  /** A field for the passphrase. */
  readonly passphrase: boolean
  /** A button that opens with the keychain, which may ask in a window of its own. */
  readonly keychain: boolean
  /** A button that asks what the vault is now. */
  readonly askAgain: boolean
}

const plain = (words: ClosedWords): UnlockView => ({
  words,
  passphrase: false,
  keychain: false,
  askAgain: true,
})

const waiting = (
  words: ClosedWords,
  protections: readonly ProtectionKind[],
  keychain: boolean,
): UnlockView => ({
  words,
  passphrase: protections.includes('passphrase'),
  keychain,
  askAgain: !keychain,
})

const notAVault = {
  'no-database': 'noDatabase',
  'no-key-file': 'noKeyFile',
  'plain-database': 'plainDatabase',
  'other-file': 'otherFile',
} as const

const damaged = { database: 'damagedDatabase', 'key-file': 'damagedKeyFile' } as const

const noAccess = {
  'read-only': 'readOnly',
  forbidden: 'forbidden',
  missing: 'folderMissing',
} as const

/** The screen for a state: its words and what can be tried. */
export const unlockView = (state: ClosedState): UnlockView => {
  switch (state.kind) {
    case 'locked':
      return {
        words: state.protections.includes('passphrase') ? 'locked' : 'lockedKeychain',
        passphrase: state.protections.includes('passphrase'),
        keychain: state.protections.includes('keychain'),
        askAgain: false,
      }
    case 'key-missing':
      return waiting('keyMissing', state.protections, false)
    case 'key-mismatch':
      return waiting('keyMismatch', state.protections, false)
    case 'keychain-unavailable':
      return waiting('keychainUnavailable', state.protections, true)
    case 'not-a-vault':
      return plain(notAVault[state.found])
    case 'damaged':
      return plain(damaged[state.part])
    case 'from-newer-version':
      return plain('newerVersion')
    case 'in-use-elsewhere':
      return plain('inUse')
    case 'no-access':
      return plain(noAccess[state.problem])
  }
}
