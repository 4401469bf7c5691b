import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { useInterface } from '../../state/interface.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'

export interface MarkChanged {
  /** Notes that the passwords of these accounts were changed today; the message offers to take it back. */
  readonly mark: (ids: readonly AccountId[]) => void
  readonly isPending: boolean
  readonly error: Error | null
}

/** Says that passwords were changed, in a way that can be taken back. Messages name no service (P10). */
export const useMarkChanged = (): MarkChanged => {
  const { t } = useTranslation(['reuse', 'ui'])
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  const change = useMutation(orpc.accounts.change.mutationOptions())
  const undo = useMutation(orpc.edits.undo.mutationOptions())
  const takeBack = (editId: string): void =>
    undo.mutate(
      { editId },
      {
        onSuccess: ({ kept }) =>
          showToast({
            title: t('undone'),
            text: kept > 0 ? t('undoneKept', { count: kept }) : undefined,
          }),
      },
    )
  const mark = (ids: readonly AccountId[]): void => {
    if (today === undefined || ids.length === 0) return
    change.mutate(
      { ids: [...ids], change: { passwordChanged: today } },
      {
        onSuccess: ({ editId, changed }) =>
          showToast({
            title: t('marked', { count: changed }),
            tone: 'done',
            action: { label: t('ui:undo'), run: () => takeBack(editId) },
          }),
      },
    )
  }
  return { mark, isPending: change.isPending || undo.isPending, error: change.error ?? undo.error }
}
