import { create } from 'zustand'
import { useInterface } from '../../state/interface.ts'
import { whenLocked } from '../../state/lock.ts'
import { wire, type Wire } from '../../state/wire.ts'

export type RecoveryDraft = Awaited<ReturnType<Wire['protections']['draftRecoveryCode']>>

export type RecoveryDraftState =
  | { readonly kind: 'none' }
  /** A code that was shown and does not count yet. */
  | { readonly kind: 'drafted'; readonly draft: RecoveryDraft }
  /** The sheet with this mark counts; its code is forgotten. */
  | { readonly kind: 'made'; readonly sheet: string }

const none: RecoveryDraftState = { kind: 'none' }

/**
 * The one place of the page where a recovery code is: not in an address, a title, a cache or storage.
 * Dropped when the sheet is finished or left, and when the vault is locked.
 */
export const useRecoveryDraft = create<RecoveryDraftState>(() => none)

const become = (state: RecoveryDraftState): void => useRecoveryDraft.setState(state, true)

whenLocked(() => become(none))

/** Asks for a new code; fails like the call. A code that arrives after a lock is dropped unseen. */
export const draftCode = async (proof: string | undefined): Promise<void> => {
  const { locks } = useInterface.getState()
  const draft = await wire.protections.draftRecoveryCode({ proof })
  if (useInterface.getState().locks === locks) become({ kind: 'drafted', draft })
}

/** Gives typed groups back; once they are right the code counts, and the page forgets it. */
export const confirmCode = async (
  draft: RecoveryDraft,
  groups: readonly { readonly group: number; readonly text: string }[],
): Promise<void> => {
  await wire.protections.confirmRecoveryCode({ groups })
  // After a lock in between nothing of it is to come back.
  if (useRecoveryDraft.getState().kind === 'drafted') become({ kind: 'made', sheet: draft.sheet })
}

/** Forgets everything of the sheet, here and in the program. True where it was left unfinished. */
export const leaveCode = (): boolean => {
  const { kind } = useRecoveryDraft.getState()
  become(none)
  if (kind !== 'drafted') return false
  // Where nobody answers any more the program has ended, and the draft with it.
  void wire.protections.dropRecoveryCode().catch(() => undefined)
  return true
}
