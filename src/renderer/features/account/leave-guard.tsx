import { useBlocker } from '@tanstack/react-router'
import type { ReactElement, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/dialog.tsx'

export interface LeaveGuardProps {
  readonly isDirty: boolean
  /** Set before the screen itself leads away, when nothing is lost. */
  readonly mayLeave: RefObject<boolean>
}

/** Asks once before unsaved changes are left behind. */
export function LeaveGuard({ isDirty, mayLeave }: LeaveGuardProps): ReactElement {
  const { t } = useTranslation('account')
  const isHeld = (): boolean => isDirty && !mayLeave.current
  const blocker = useBlocker({
    shouldBlockFn: isHeld,
    // The browser asks in its own words, the desktop window in ours.
    enableBeforeUnload: isHeld,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      title={t('leave.title')}
      confirmLabel={t('leave.confirm')}
      isOpen={blocker.status === 'blocked'}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {t('leave.text')}
    </ConfirmDialog>
  )
}
