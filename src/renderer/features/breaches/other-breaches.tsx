import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { Card } from '../../ui/card.tsx'
import { byYear } from './breach-when.ts'
import { BreachYearFold } from './breach-year-fold.tsx'
import styles from './other-breaches.module.css'

export interface OtherBreachesProps {
  readonly breaches: readonly Breach[]
  readonly isSearching: boolean
}

/** So many are read through rather than opened year by year. */
const fewEnough = 60
/** The latest year is open where it fits the window. */
const fewOfYear = 12

/** The rest of what is known, by year, each with its kind, its dates, who says so and one sentence. */
export function OtherBreaches({ breaches, isSearching }: OtherBreachesProps): ReactElement {
  const { t } = useTranslation('breaches')
  const opensAll = isSearching && breaches.length <= fewEnough
  return (
    <Card title={t('others.title')}>
      <p className={styles['text']}>{t('others.text')}</p>
      <div className={styles['years']}>
        {byYear(breaches).map((year, index) => (
          <BreachYearFold
            // What is opened while searching is not what was open before.
            key={`${year.year ?? 'undated'} ${opensAll}`}
            of={year}
            isOpenAtFirst={opensAll || (index === 0 && year.breaches.length <= fewOfYear)}
          />
        ))}
      </div>
    </Card>
  )
}
