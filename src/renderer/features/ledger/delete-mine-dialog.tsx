import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { queryClient } from '../../state/query-client.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './ledger.module.css'
import { MineFacts } from './mine-facts.tsx'

export interface DeleteMineDialogProps {
  readonly person: Person
  readonly onClose: () => void
}

/** Asks once and names what goes: accounts by title, those that are theirs by their number alone (P10). */
export function DeleteMineDialog({ person, onClose }: DeleteMineDialogProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { id, name } = person
  const navigate = useNavigate()
  const [alsoBackups, setAlsoBackups] = useState(true)
  // Asked right before the deed: backups are made by themselves meanwhile.
  const mine = useQuery(orpc.household.mine.queryOptions({ input: { id }, staleTime: 0 }))
  const deletion = useMutation(
    orpc.household.deleteMine.mutationOptions({
      onSuccess: () => {
        showToast({ title: t('mine.done', { name }) })
        const gone = { input: { personId: id } }
        // Else going back would show it once more.
        void navigate({ to: '/' }).then(() => {
          queryClient.removeQueries({ queryKey: orpc.ledger.person.queryKey(gone) })
          queryClient.removeQueries({ queryKey: orpc.surface.person.queryKey(gone) })
          queryClient.removeQueries({ queryKey: orpc.household.mine.queryKey({ input: { id } }) })
        })
      },
    }),
  )
  const confirm = (): void => {
    if (!mine.data || deletion.isPending) return
    deletion.mutate({ id, alsoBackups: alsoBackups && mine.data.backups > 0 })
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('mine.title', { name })}
      confirmLabel={t('mine.confirm')}
      isPending={deletion.isPending}
      onConfirm={confirm}
      onClose={() => {
        if (!deletion.isPending) onClose()
      }}
    >
      {mine.data ? (
        <div className={styles['mine']}>
          <MineFacts name={name} mine={mine.data} />
          {mine.data.backups > 0 && (
            <CheckboxField
              isSelected={alsoBackups}
              onChange={setAlsoBackups}
              description={t('mine.backupsHelp', { name, count: mine.data.backups })}
            >
              {t('mine.backups')}
            </CheckboxField>
          )}
          <p className={styles['small']}>{t('mine.elsewhere')}</p>
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
      <ErrorNotice error={mine.error ?? deletion.error} />
    </ConfirmDialog>
  )
}
