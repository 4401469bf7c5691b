import { useBlocker } from '@tanstack/react-router'
import type { ReactElement, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'

export interface LeaveGuardProps {
  readonly isDirty: boolean
  /** Set before the screen itself leads away, when nothing is lost. */
  readonly mayLeave: RefObject<boolean>
}

/** Asks once before unsaved changes are left behind. */
export function LeaveGuard({ isDirty, mayLeave }: LeaveGuardProps): ReactElement {
  const { t } = useTranslation('account')
  // In the desktop window "before unload" would hold the window open without a word; a browser asks.
  const isInBrowser = useInterface(({ status }) => status?.host === 'loopback')
  const isHeld = (): boolean => isDirty && !mayLeave.current
  const blocker = useBlocker({
    shouldBlockFn: isHeld,
    enableBeforeUnload: () => isInBrowser && isHeld(),
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
