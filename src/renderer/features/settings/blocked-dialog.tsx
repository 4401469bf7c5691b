import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

export interface BlockedDialogProps {
  readonly name: string
  readonly onClose: () => void
}

/** The only guardian stays: says so, and what to do first. */
export function BlockedDialog({ name, onClose }: BlockedDialogProps): ReactElement {
  const { t } = useTranslation(['settings', 'ui'])
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('blocked.title', { name })}
      actions={<Button onPress={onClose}>{t('ui:close')}</Button>}
    >
      <p>{t('blocked.lastGuardian', { name })}</p>
    </Dialog>
  )
}
