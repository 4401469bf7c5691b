import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { startAnew } from '../../state/lock.ts'
import { useMomentWords } from '../../state/moments.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './unlock.module.css'

/**
 * Where a copy of the key file belongs to this very vault: says so, and puts it back when asked. Draws
 * nothing where there is none.
 */
export function KeyFileCopy(): ReactElement {
  const { t } = useTranslation('unlock')
  const { moment } = useMomentWords()
  const copy = useQuery({
    queryKey: orpc.vault.findKeyFile.queryKey(),
    // The library takes `undefined` for a mistake.
    queryFn: async () => (await wire.vault.findKeyFile()) ?? null,
  })
  const put = useMutation({
    meta: { changesNothing: true },
    mutationFn: async () => {
      await wire.vault.putKeyFileBack()
      await startAnew()
    },
  })
  if (copy.error) return <ErrorNotice error={copy.error} onRetry={() => void copy.refetch()} />
  if (!copy.data) return <></>
  const { from, madeAt } = copy.data
  return (
    <div className={styles['form']}>
      <p>{t(`keyFile.${from}`, { when: moment(madeAt) })}</p>
      <div>
        <Button kind="primary" onPress={() => put.mutate()} isPending={put.isPending}>
          {t('keyFile.putBack')}
        </Button>
      </div>
      <ErrorNotice error={put.error} />
    </div>
  )
}
