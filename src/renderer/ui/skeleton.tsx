import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  /** About how many lines will come. Default 4. */
  readonly lines?: number | undefined
}

/** Stands in while something loads; appears only after a moment, so that quick answers do not flicker. */
export function Skeleton({ lines = 4 }: SkeletonProps): ReactElement {
  const { t } = useTranslation('ui')
  return (
    <div className={styles['skeleton']}>
      <output className="visually-hidden">{t('loading')}</output>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles['line']} aria-hidden />
      ))}
    </div>
  )
}
