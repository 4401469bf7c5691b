import type { OpenVault } from '../../vault/repositories.ts'
import type { ImportDesk } from './import-desk.ts'

/** Holds the one import desk of the open vault. */
export interface CurrentDesk {
  /** The desk of this vault; made where there is none. */
  of(vault: OpenVault): ImportDesk
  /** Ends the desk and its drafts, if there is one. */
  close(): void
}

/**
 * `make` builds a desk for a vault. `replaced` is called first where a restore or a new key has put another open vault
 * in the place of the one the drafts are for; it closes this.
 */
export const createCurrentDesk = (
  make: (vault: OpenVault) => ImportDesk,
  replaced: () => void,
): CurrentDesk => {
  let current: { readonly vault: OpenVault; readonly desk: ImportDesk } | undefined
  return {
    of: (vault) => {
      if (current && current.vault !== vault) replaced()
      current ??= { vault, desk: make(vault) }
      return current.desk
    },
    close: () => {
      current?.desk.close()
      current = undefined
    },
  }
}
