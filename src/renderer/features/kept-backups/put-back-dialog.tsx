import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { startAnew } from '../../state/lock.ts'
import { useMomentWords } from '../../state/moments.ts'
import { showToast } from '../../state/toasts.ts'
import { wire } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { AsideNote } from './backup-note.ts'

export interface AsideDialogProps {
  readonly aside: AsideNote
  readonly onClose: () => void
}

/** Undoes a restore. The vault comes back locked, so the page goes on at its lock. */
export function PutBackDialog({ aside, onClose }: AsideDialogProps): ReactElement {
  const { t } = useTranslation('backups')
  const moment = useMomentWords().moment(aside.setAsideAt)
  const putBack = useMutation({
    meta: { changesNothing: true },
    mutationFn: async () => {
      await wire.backups.putBack({ id: aside.id })
      await startAnew()
      showToast({ title: t('putBackDialog.done', { moment }), tone: 'done' })
    },
  })
  return (
    <ConfirmDialog
      isOpen
      isDestructive={false}
      title={t('putBackDialog.title', { moment })}
      confirmLabel={t('putBackDialog.confirm')}
      isPending={putBack.isPending}
      onConfirm={() => putBack.mutate()}
      onClose={() => {
        if (!putBack.isPending) onClose()
      }}
    >
      <p>{t('putBackDialog.text')}</p>
      <ErrorNotice error={putBack.error} />
    </ConfirmDialog>
  )
}
