import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { AccountRow } from './account-row.ts'
import { clearSelection } from './selection.ts'

export interface BulkRemoveProps {
  readonly rows: readonly AccountRow[]
  readonly onClose: () => void
}

/** As many names as can be read at a glance. */
const mostNamed = 5

/** Asks once before the ticked accounts go for good, and says how many and which. */
export function BulkRemove({ rows, onClose }: BulkRemoveProps): ReactElement {
  const { t } = useTranslation('accounts')
  const remove = useMutation(orpc.accounts.removeAll.mutationOptions())
  const count = rows.length
  const more = count - mostNamed
  return (
    <ConfirmDialog
      title={t('bulk.removeTitle', { count })}
      confirmLabel={t('bulk.removeDo', { count })}
      isOpen
      isPending={remove.isPending}
      onConfirm={() =>
        remove.mutate(
          { ids: rows.map(({ account }) => account.id) },
          {
            onSuccess: (removed) => {
              clearSelection()
              onClose()
              showToast({ title: t('bulk.removed', { count: removed }), tone: 'done' })
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t('bulk.removeText')}</p>
      <ul>
        {rows.slice(0, mostNamed).map(({ account }) => (
          <li key={account.id}>{account.title}</li>
        ))}
        {more > 0 && <li>{t('bulk.andMore', { count: more })}</li>}
      </ul>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}
