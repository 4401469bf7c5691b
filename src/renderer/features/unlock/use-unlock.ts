import { useMutation } from '@tanstack/react-query'
import { orpc } from '../../state/wire.ts'
import { repairAfter, useRepair } from '../protections/repair.ts'
import { protectionsIn, type ClosedState } from './unlock-view.ts'

/**
 * Opens the vault, with whatever protects it. What comes of it also arrives as the vault's new state.
 * Nothing that was typed outlives the call in a cache. What the state and the way in show to be out of
 * order is kept for the first page, which suggests to repair it.
 */
export const useUnlock = (state: ClosedState) =>
  useMutation(
    orpc.vault.unlock.mutationOptions({
      meta: { changesNothing: true },
      gcTime: 0,
      onSuccess: (_nothing, opener) => {
        const before = { kind: state.kind, protections: protectionsIn(state) }
        useRepair.setState(repairAfter(before, opener.kind))
      },
    }),
  )
