import { create } from 'zustand'
import { useInterface } from '../../state/interface.ts'
import { whenLocked } from '../../state/lock.ts'
import { wire, type Wire } from '../../state/wire.ts'

export type RecoveryDraft = Awaited<ReturnType<Wire['protections']['draftRecoveryCode']>>

export interface RecoveryDraftState {
  readonly draft: RecoveryDraft | undefined
}

const empty: RecoveryDraftState = { draft: undefined }

/**
 * The one place of the page where a recovery code is: not in an address, a title, a cache or storage.
 * Dropped when the sheet is finished or left, and when the vault is locked.
 */
export const useRecoveryDraft = create<RecoveryDraftState>(() => empty)

const forget = (): void => useRecoveryDraft.setState(empty, true)

whenLocked(forget)

/** Asks for a new code; fails like the call. A code that arrives after a lock is dropped unseen. */
export const draftCode = async (proof: string | undefined): Promise<void> => {
  const { locks } = useInterface.getState()
  const draft = await wire.protections.draftRecoveryCode({ proof })
  if (useInterface.getState().locks === locks) useRecoveryDraft.setState({ draft })
}

/** Gives the typed groups back; once they are right the code counts, and the page forgets it. */
export const confirmCode = async (
  groups: readonly { readonly group: number; readonly text: string }[],
): Promise<void> => {
  await wire.protections.confirmRecoveryCode({ groups: [...groups] })
  forget()
}

/** Forgets an unfinished code here and in the program. True where there was one. */
export const dropCode = (): boolean => {
  if (useRecoveryDraft.getState().draft === undefined) return false
  forget()
  // Where nobody answers any more the program has ended, and the draft with it.
  void wire.protections.dropRecoveryCode().catch(() => undefined)
  return true
}
