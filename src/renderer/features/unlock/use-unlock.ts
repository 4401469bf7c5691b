import { useMutation } from '@tanstack/react-query'
import { orpc } from '../../state/wire.ts'

/**
 * Opens the vault, with whatever protects it. What comes of it also
 * arrives as the vault's new state. Nothing of the passphrase outlives the call in a cache.
 */
export const useUnlock = () =>
  useMutation(orpc.vault.unlock.mutationOptions({ meta: { changesNothing: true }, gcTime: 0 }))
