import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useJoins } from './joins-context.ts'
import styles from './trial-bar.module.css'

/** What the ticked deletions would break, at the foot of the window while somebody tries some. */
export function TrialBar({ total }: { readonly total: number }): ReactElement {
  const { t } = useTranslation('joins')
  const { ticked, breaks, clear, error } = useJoins().trial
  const tried = ticked.size
  return (
    <>
      {tried > 0 && (
        <div className={styles['bar']} data-print="never" data-stays="bottom">
          <output>
            {breaks === undefined
              ? t('try.checking', { tried })
              : t('try.bar', { tried, breaks, total })}
          </output>
          <Button kind="secondary" onPress={clear}>
            {t('try.clear')}
          </Button>
        </div>
      )}
      <ErrorNotice error={error} />
    </>
  )
}
