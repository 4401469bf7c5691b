import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { FinishedImport } from './imports-card.tsx'

export interface EraseImportDialogProps {
  readonly of: FinishedImport
  readonly onClose: () => void
}

/** Asks once, by the file's name, and says which accounts go and which stay. */
export function EraseImportDialog({ of, onClose }: EraseImportDialogProps): ReactElement {
  const { t } = useTranslation('erasure')
  const { batchId, fileName, accounts, changed } = of
  const erase = useMutation(
    orpc.imports.undo.mutationOptions({
      onSuccess: () => {
        showToast({ title: t('imports.done', { fileName }) })
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      title={t('imports.dialogTitle', { fileName })}
      confirmLabel={t(accounts === 0 ? 'imports.confirmEntry' : 'imports.confirm')}
      isPending={erase.isPending}
      onConfirm={() => erase.mutate({ batchId, alsoTouched: true })}
      onClose={onClose}
    >
      <p>
        {t('imports.going', { count: accounts })} {t('imports.changed', { count: changed })}
      </p>
      <p>{t('imports.backups')}</p>
      <ErrorNotice error={erase.error} />
    </ConfirmDialog>
  )
}
