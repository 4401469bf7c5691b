import { useMutation, useQuery } from '@tanstack/react-query'
import { Suspense, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { FinishedImport } from './finished-import.ts'
import { UndoPreview } from './undo-preview.tsx'

export interface UndoDialogProps {
  readonly of: Pick<FinishedImport, 'batchId' | 'fileName'>
  readonly onClose: () => void
}

/** Says what taking an import back will do, by its very accounts, and does it when it is confirmed. */
export function UndoDialog({ of, onClose }: UndoDialogProps): ReactElement {
  const { batchId, fileName } = of
  const { t } = useTranslation('import')
  const [alsoTouched, setAlsoTouched] = useState(false)
  const undo = useMutation(
    orpc.imports.undo.mutationOptions({
      onSuccess: ({ accountsRemoved, keptAccounts, keptFields }) => {
        showToast({
          title: t('undo.done', { fileName }),
          text: t('undo.doneText', {
            count: accountsRemoved,
            kept: keptAccounts.length,
            fields: keptFields.length,
          }),
          tone: 'done',
        })
        onClose()
      },
    }),
  )
  const preview = useQuery({
    ...orpc.imports.undoPreview.queryOptions({ input: { batchId } }),
    // What it finds is worth knowing only now, and after the undo there is nothing to preview.
    gcTime: 0,
    enabled: undo.isIdle || undo.isError,
  })
  return (
    <ConfirmDialog
      isOpen
      title={t('undo.title', { fileName })}
      confirmLabel={t('undo.confirm')}
      isPending={undo.isPending || !preview.data}
      onConfirm={() => undo.mutate({ batchId, alsoTouched })}
      onClose={onClose}
    >
      <ErrorNotice
        error={preview.error ?? undo.error}
        {...(preview.error && { onRetry: () => void preview.refetch() })}
      />
      {!preview.data && !preview.error && <Skeleton lines={3} />}
      {preview.data && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <UndoPreview
            outcome={preview.data}
            alsoTouched={alsoTouched}
            onAlsoTouched={setAlsoTouched}
          />
        </Suspense>
      )}
    </ConfirmDialog>
  )
}
