import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

export interface SwitchOnDialogProps {
  /** Called once the network is on. */
  readonly onAllowed: () => void
  readonly onClose: () => void
}

/** Asks before the network is switched on from another screen; nothing is sent by it. */
export function SwitchOnDialog({ onAllowed, onClose }: SwitchOnDialogProps): ReactElement {
  const { t } = useTranslation('network')
  const allow = useMutation(orpc.network.allow.mutationOptions({ onSuccess: onAllowed }))
  return (
    <ConfirmDialog
      isOpen
      isDestructive={false}
      title={t('switchOn.title')}
      confirmLabel={t('switchOn.confirm')}
      isPending={allow.isPending}
      onConfirm={() => allow.mutate({ allowed: true })}
      onClose={onClose}
    >
      <p>{t('switchOn.text')}</p>
      <ErrorNotice error={allow.error} />
    </ConfirmDialog>
  )
}
