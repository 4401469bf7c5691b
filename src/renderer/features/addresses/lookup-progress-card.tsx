import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './addresses.module.css'
import { stopLookup, type LookupProgress } from './lookup-run.ts'

/** While addresses are looked up: how far, why it pauses, and the way to stop. */
export function LookupProgressCard({
  progress,
}: {
  readonly progress: LookupProgress
}): ReactElement {
  const { t } = useTranslation('addresses')
  const { done, total, waiting } = progress
  const isStarting = total === 0
  return (
    <Card title={t('progress.title')}>
      <div className={styles['body']}>
        <ProgressBar
          label={t('progress.label')}
          value={done}
          max={total}
          isIndeterminate={isStarting}
          valueLabel={isStarting ? '' : t('progress.value', { done, total })}
        />
        <p aria-live="polite">
          {waiting === undefined ? t('progress.slow') : t('progress.waiting', { seconds: waiting })}
        </p>
        <div className={styles['foot']}>
          <Button onPress={stopLookup}>{t('progress.stop')}</Button>
          <span className={styles['small']}>{t('progress.stopNote')}</span>
        </div>
      </div>
    </Card>
  )
}
