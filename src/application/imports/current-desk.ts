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
 * `make` builds a desk for a vault. Where a new key has put another open vault in the place of the one the drafts are for,
 * that desk ends first; what else is kept for the household, such as edits that can be taken back, goes on.
 */
export const createCurrentDesk = (make: (vault: OpenVault) => ImportDesk): CurrentDesk => {
  let current: { readonly vault: OpenVault; readonly desk: ImportDesk } | undefined
  const close = (): void => {
    current?.desk.close()
    current = undefined
  }
  return {
    of: (vault) => {
      if (current?.vault !== vault) close()
      current ??= { vault, desk: make(vault) }
      return current.desk
    },
    close,
  }
}
