import { create } from 'zustand'
import type { ProtectionKind } from '../../../domain/model/vault-state.ts'
import { whenLocked } from '../../state/lock.ts'

/** What an unlocking has shown to be out of order. */
export interface Repair {
  /** The keychain should have had the key and did not. */
  readonly lostKeychain: boolean
  /** The recovery sheet was used though there is a passphrase. */
  readonly forgotten: boolean
}

const nothing: Repair = { lostKeychain: false, forgotten: false }

/** Kept until it is repaired, put away, or the vault is locked; nothing of it is the family's. */
export const useRepair = create<Repair>(() => nothing)

whenLocked(() => useRepair.setState(nothing))

/**
 * What to repair after a vault in this state was opened in this way: `state` and its protections as they
 * were before.
 */
export const repairAfter = (
  state: { readonly kind: string; readonly protections: readonly ProtectionKind[] },
  opener: ProtectionKind,
): Repair => ({
  lostKeychain:
    opener !== 'keychain' &&
    state.protections.includes('keychain') &&
    (state.kind === 'key-missing' || state.kind === 'key-mismatch'),
  forgotten: opener === 'recovery-code' && state.protections.includes('passphrase'),
})
