import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

export interface ForgetListDialogProps {
  readonly onForgotten: () => void
  readonly onClose: () => void
}

/** Asks once before the loaded list goes. */
export function ForgetListDialog({ onForgotten, onClose }: ForgetListDialogProps): ReactElement {
  const { t } = useTranslation('network')
  const forget = useMutation(
    orpc.network.forgetList.mutationOptions({
      meta: { changesCatalogue: true },
      onSuccess: onForgotten,
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('forget.title')}
      confirmLabel={t('forget.confirm')}
      isPending={forget.isPending}
      onConfirm={() => forget.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t('forget.text')}</p>
      <ErrorNotice error={forget.error} />
    </ConfirmDialog>
  )
}
