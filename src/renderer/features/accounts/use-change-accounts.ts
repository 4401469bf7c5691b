import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccountChange } from '../../../domain/model/account-change.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import { showToast } from '../../state/toasts.ts'
import {
  forgetEdit,
  noteUnderWay,
  readAccountsAgain,
  rememberEdit,
  showBefore,
  showChange,
  type DoneEdit,
} from './change-accounts.ts'

/** A change of one or many accounts as the table asks for it. */
export interface WantedChange {
  readonly ids: readonly AccountId[]
  readonly change: AccountChange
  /** Told after everything stands as before. */
  readonly onError: (error: unknown) => void
}

/** Taking an edit back: the accounts stand as they were, but for those that were changed again since. */
export const useUndoEdit = (): ((edit: DoneEdit) => void) => {
  const { t } = useTranslation('accounts')
  const { mutateAsync } = useMutation(
    orpc.edits.undo.mutationOptions({ meta: { keepsAccounts: true } }),
  )
  const undo = async (edit: DoneEdit): Promise<void> => {
    forgetEdit(edit.editId)
    try {
      const { restored, kept } = await mutateAsync({ editId: edit.editId })
      if (kept === 0) showBefore(edit)
      else readAccountsAgain()
      showToast({ title: t('undone', { restored, kept }) })
    } catch {
      readAccountsAgain()
      showToast({ title: t('notUndone'), tone: 'exposed' })
    }
  }
  return (edit) => void undo(edit)
}

/**
 * Changes accounts: shown at once, taken back where it fails, and with a way back for a while. The list is put right
 * here, since asking for ten thousand accounts after each tick would be felt.
 */
export const useChangeAccounts = (): ((wanted: WantedChange) => void) => {
  const { t } = useTranslation(['accounts', 'ui'])
  const undo = useUndoEdit()
  // Each call has an end of its own: of several quick ones the callbacks of `mutate` would see the last alone.
  const { mutateAsync } = useMutation(
    orpc.accounts.change.mutationOptions({ meta: { keepsAccounts: true } }),
  )
  const change = async ({ ids, change: wanted, onError }: WantedChange): Promise<void> => {
    const shown = showChange(ids, wanted)
    try {
      const { editId, changed } = await mutateAsync({ ids, change: wanted })
      // Which service an address leads to by itself is for the program to say.
      if (wanted.serviceId !== undefined) readAccountsAgain()
      if (changed === 0) return
      const edit = { editId, ...shown }
      rememberEdit(edit)
      showToast({
        title: t('changed', { count: changed }),
        tone: 'done',
        action: { label: t('ui:undo'), run: () => undo(edit) },
      })
    } catch (error) {
      showBefore(shown)
      onError(error)
    }
  }
  return (wanted) => noteUnderWay(change(wanted))
}
