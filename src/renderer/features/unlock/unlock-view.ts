import type { ProtectionKind, VaultState } from '../../../domain/model/vault-state.ts'
import type { resources } from '../../i18n/resources.ts'

/** What a vault is that cannot be used yet. */
export type ClosedState = Exclude<VaultState, { readonly kind: 'open' | 'none' }>

/** Which words stand on the screen: a key of `unlock:state`. */
export type ClosedWords = keyof (typeof resources.unlock)['state']

/** What one can try. Never anything that changes or makes a vault without being asked (P5). */
export interface UnlockView {
  readonly words: ClosedWords
  /** A field for the passphrase. */
  readonly passphrase: boolean
  /** A field for the code of the recovery sheet: at once where nothing else opens the vault. */
  readonly recoveryCode: 'field' | 'link' | undefined
  /** A button that opens with the keychain, which may ask in a window of its own. */
  readonly keychain: boolean
  /** A button that asks what the vault is now. */
  readonly askAgain: boolean
  /** The way to a backup: offered where one may help, a link where the vault opens as it should. */
  readonly restore: 'offered' | 'link' | undefined
  /** Looks for a copy of the key file. */
  readonly keyFile: boolean
}

const plain = (words: ClosedWords, more: Partial<UnlockView> = {}): UnlockView => ({
  words,
  passphrase: false,
  recoveryCode: undefined,
  keychain: false,
  askAgain: true,
  restore: undefined,
  keyFile: false,
  ...more,
})

const codeAs = (
  protections: readonly ProtectionKind[],
  isElse: boolean,
): UnlockView['recoveryCode'] => {
  if (!protections.includes('recovery-code')) return undefined
  return isElse ? 'link' : 'field'
}

/** The keychain should have opened it and does not: other keys do, where there are any. */
const withoutKeychain = (
  words: 'keyMissing' | 'keyMismatch' | 'keychainSilent',
  protections: readonly ProtectionKind[],
  more: Partial<UnlockView>,
): UnlockView => {
  const passphrase = protections.includes('passphrase')
  const recoveryCode = codeAs(protections, passphrase || more.keychain === true)
  const isElse = passphrase || recoveryCode !== undefined
  return plain(isElse ? `${words}ElseOpen` : words, { passphrase, recoveryCode, ...more })
}

const locked = (protections: readonly ProtectionKind[]): UnlockView => {
  const passphrase = protections.includes('passphrase')
  const keychain = protections.includes('keychain')
  const recoveryCode = codeAs(protections, passphrase || keychain)
  const words = passphrase ? 'locked' : keychain ? 'lockedKeychain' : 'lockedSheet'
  return plain(words, {
    passphrase,
    keychain,
    recoveryCode,
    askAgain: false,
    restore: 'link',
  })
}

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
      return locked(state.protections)
    case 'key-missing':
      return withoutKeychain('keyMissing', state.protections, { restore: 'offered' })
    case 'key-mismatch':
      return withoutKeychain('keyMismatch', state.protections, { restore: 'offered' })
    case 'keychain-unavailable':
      return withoutKeychain('keychainSilent', state.protections, {
        keychain: true,
        askAgain: false,
        restore: 'link',
      })
    case 'not-a-vault':
      return plain(notAVault[state.found], {
        restore: 'offered',
        keyFile: state.found === 'no-key-file' || state.found === 'other-file',
      })
    case 'damaged':
      return plain(damaged[state.part], { restore: 'offered', keyFile: state.part === 'key-file' })
    case 'from-newer-version':
      return plain('newerVersion')
    case 'in-use-elsewhere':
      return plain('inUse')
    case 'no-access':
      return plain(noAccess[state.problem])
  }
}

/** What the vault could have been opened with, as far as its state tells. */
export const protectionsIn = (state: ClosedState): readonly ProtectionKind[] =>
  'protections' in state ? state.protections : []
