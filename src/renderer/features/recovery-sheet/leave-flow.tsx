import { useBlocker } from '@tanstack/react-router'
import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { leaveCode } from './recovery-draft.ts'

export interface LeaveFlowProps {
  /** A code was shown and not confirmed. */
  readonly isUnfinished: boolean
  /** An older sheet goes on working. */
  readonly hadSheet: boolean
}

/**
 * Asks before an unfinished sheet is left, forgets its code when it is, and says that nothing was
 * changed: somebody may hold a paper that opens nothing.
 */
export function LeaveFlow({ isUnfinished, hadSheet }: LeaveFlowProps): ReactElement {
  const { t } = useTranslation('recovery-sheet')
  const blocker = useBlocker({
    shouldBlockFn: () => isUnfinished,
    enableBeforeUnload: isUnfinished,
    withResolver: true,
  })
  const title = t('leave.toast')
  const text = t(hadSheet ? 'leave.toastOld' : 'leave.toastText')
  useEffect(
    () => () => {
      if (leaveCode()) showToast({ title, text })
    },
    [title, text],
  )
  return (
    <ConfirmDialog
      title={t('leave.title')}
      confirmLabel={t('leave.confirm')}
      isOpen={blocker.status === 'blocked'}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  )
}
