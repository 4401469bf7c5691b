import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { BackupNote } from './backup-note.ts'

export interface RemoveBackupDialogProps {
  readonly backup: BackupNote
  readonly onClose: () => void
}

/** Asks once before an automatic backup goes. */
export function RemoveBackupDialog({ backup, onClose }: RemoveBackupDialogProps): ReactElement {
  const { t } = useTranslation('backups')
  const moment = useMomentWords().moment(backup.madeAt)
  const remove = useMutation(
    orpc.backups.remove.mutationOptions({
      onSuccess: () => {
        showToast({ title: t('remove.done') })
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('remove.title', { moment })}
      confirmLabel={t('remove.confirm')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ name: backup.name })}
      onClose={onClose}
    >
      <p>{t('remove.text')}</p>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}
