import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './unlock.module.css'
import { useAskAgain } from './use-ask-again.ts'

/** Where a copy of the key file belongs to this very vault: says so, and puts it back when asked. */
export function KeyFileCopy(): ReactElement {
  const { t } = useTranslation('unlock')
  const { moment } = useMomentWords()
  const { ask } = useAskAgain()
  const copy = useQuery(orpc.vault.findKeyFile.queryOptions())
  const put = useMutation(
    orpc.vault.putKeyFileBack.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: ask,
    }),
  )
  if (copy.error) return <ErrorNotice error={copy.error} onRetry={() => void copy.refetch()} />
  if (!copy.data) return <></>
  const { from, madeAt } = copy.data
  return (
    <div className={styles['form']}>
      <p>{t(`keyFile.${from}`, { when: moment(madeAt) })}</p>
      <div>
        <Button kind="primary" onPress={() => put.mutate(undefined)} isPending={put.isPending}>
          {t('keyFile.putBack')}
        </Button>
      </div>
      <ErrorNotice error={put.error} />
    </div>
  )
}
