import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import { usePartialDate } from '../../state/dates.ts'
import styles from './since-words.module.css'

/** Since when the account is known to be there: its opening, or the day by which it existed. */
export function SinceWords({ account }: { readonly account: Account }): ReactElement {
  const { t } = useTranslation('accounts')
  const date = usePartialDate()
  const { opened, existedBy } = account
  if (!opened && existedBy) return <>{t('by', { date: date(existedBy, 'short') })}</>
  const day = opened && date(opened, 'short')
  return (
    <>
      <span className={styles['inTable']}>{day ?? t('notKnown')}</span>
      <span className={styles['inCard']}>
        {day === undefined ? t('sinceNotKnown') : t('since', { date: day })}
      </span>
    </>
  )
}
