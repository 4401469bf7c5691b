import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { queryClient } from '../../state/query-client.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './remove-account.module.css'

export interface RemoveAccountProps {
  readonly account: Account
  readonly mayLeave: RefObject<boolean>
}

/** Takes the account out of the inventory, after asking once and naming all that goes with it. */
export function RemoveAccount({ account, mayLeave }: RemoveAccountProps): ReactElement {
  const { t } = useTranslation('account')
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation(orpc.accounts.remove.mutationOptions())
  const confirm = (): void => {
    remove.mutate(
      { id: account.id },
      {
        onSuccess: () => {
          mayLeave.current = true
          showToast({ title: t('remove.done', { title: account.title }) })
          const { queryKey } = orpc.accounts.read.queryOptions({ input: { id: account.id } })
          // Else going back would show it once more.
          void navigate({ to: '/accounts' }).then(() => queryClient.removeQueries({ queryKey }))
        },
        onError: () => setAsking(false),
      },
    )
  }
  return (
    <div className={styles['remove']}>
      <p>{t('remove.text')}</p>
      <Button onPress={() => setAsking(true)}>{t('remove.action')}</Button>
      <ErrorNotice error={remove.error} />
      <ConfirmDialog
        title={t('remove.title', { title: account.title })}
        confirmLabel={t('remove.confirm')}
        isOpen={isAsking}
        isPending={remove.isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t('remove.what', { people: list(account.subjectIds.map(nameOf)) })}</p>
        <p>{t('remove.notThere')}</p>
      </ConfirmDialog>
    </div>
  )
}
