import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepCounts } from '../breach/step-counts.ts'
import styles from './sheet-head.module.css'

/** More boxes than this would not fit the line. */
const mostBoxes = 24

/** How far the work has come: a box per step, filled where done, and the figures in words. */
export function SheetProgress({ counts }: { readonly counts: StepCounts }): ReactElement {
  const { t } = useTranslation('print')
  if (counts.all === 0) return <>{t('head.noSteps')}</>
  return (
    <span className={styles['progress']}>
      {counts.all <= mostBoxes && (
        <span className={styles['boxes']} aria-hidden>
          {Array.from({ length: counts.all }, (_, index) => (
            <i key={index} data-done={index < counts.done || undefined} />
          ))}
        </span>
      )}
      {t('head.progress', { done: counts.done, all: counts.all, waiting: counts.waiting })}
    </span>
  )
}
