import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { AsideDialogProps } from './put-back-dialog.tsx'

/** Asks once before a vault that was set aside goes. */
export function RemoveAsideDialog({ aside, onClose }: AsideDialogProps): ReactElement {
  const { t } = useTranslation('backups')
  const moment = useMomentWords().moment(aside.setAsideAt)
  const remove = useMutation(
    orpc.backups.discardAside.mutationOptions({
      onSuccess: () => {
        showToast({ title: t('removeAside.done') })
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('removeAside.title', { moment })}
      confirmLabel={t('removeAside.confirm')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ id: aside.id })}
      onClose={onClose}
    >
      <p>{t('removeAside.text')}</p>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}
