import type { ProtectionKind } from '../../../domain/model/vault-state.ts'

/** What opens a saved file elsewhere: something the vault has already, or a passphrase of its own. */
export type SaveOpens = 'passphrase' | 'recovery-code' | 'both' | 'own'

/** Takes the kinds of protections the vault has. The keychain is no help on another computer. */
export const saveOpens = (kinds: readonly ProtectionKind[]): SaveOpens => {
  const hasPassphrase = kinds.includes('passphrase')
  if (!kinds.includes('recovery-code')) return hasPassphrase ? 'passphrase' : 'own'
  return hasPassphrase ? 'both' : 'recovery-code'
}
