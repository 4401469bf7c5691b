import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { lockDelays } from '../../../domain/model/settings.ts'
import { isMac } from '../../frame/use-lock-keys.ts'
import { useInterface } from '../../state/interface.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './settings.module.css'

/** After how long without anybody the vault locks, and what else locks it. */
export function LockingCard(): ReactElement {
  const { t } = useTranslation(['settings', 'frame'])
  const host = useInterface((state) => state.status?.host ?? 'desktop')
  const { data } = useSuspenseQuery(orpc.settings.read.queryOptions())
  const update = useMutation(orpc.settings.update.mutationOptions())
  const choose = (id: string): void => {
    const minutes = lockDelays.find((delay) => String(delay) === id)
    if (minutes === undefined || minutes === data.lockAfterMinutes) return
    update.mutate(
      { lockAfterMinutes: minutes },
      { onSuccess: () => showToast({ title: t('locking.saved', { minutes }), tone: 'done' }) },
    )
  }
  const keys = isMac() ? t('frame:lockKeysMac') : t('frame:lockKeys')
  return (
    <Card title={t('locking.title')}>
      <div className={styles['form']}>
        <Select
          label={t('locking.label')}
          description={t('locking.help')}
          options={lockDelays.map((minutes) => ({
            id: String(minutes),
            label: t('locking.minutes', { minutes }),
          }))}
          value={String(data.lockAfterMinutes)}
          onChange={choose}
        />
        <ErrorNotice error={update.error} />
        <p className={styles['help']}>{t(`locking.also.${host}`)}</p>
        <p className={styles['help']}>
          <Trans t={t} i18nKey="locking.byHand" values={{ keys }} components={{ kbd: <kbd /> }} />
        </p>
      </div>
    </Card>
  )
}
