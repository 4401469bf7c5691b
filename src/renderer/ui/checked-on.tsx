import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import { useDateWords } from '../state/dates.ts'
import { useInterface } from '../state/interface.ts'
import { checkedAge } from './checked-age.ts'
import styles from './checked-on.module.css'

export interface CheckedOnProps {
  readonly date: PartialDate
  /** An old check of this fact may lead somebody wrong: it is marked where it is old. */
  readonly matters?: boolean | undefined
}

/** The day a fact was last read at its source; where that is over a year ago, how long (P9). */
export function CheckedOn({ date, matters }: CheckedOnProps): ReactElement {
  const { t } = useTranslation('ui')
  const words = useDateWords()
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  const age = today && checkedAge(date, today)
  return (
    <span className={styles['checked']} data-old={(matters && age !== undefined) || undefined}>
      {age
        ? t('checkedAgo', {
            ago: words.ago(age.count, age.unit),
            when: words.date(date, 'short'),
          })
        : t('checked', { when: words.date(date, 'short') })}
    </span>
  )
}
