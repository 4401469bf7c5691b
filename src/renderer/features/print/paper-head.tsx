import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { useDateWords } from '../../state/dates.ts'
import { useInterface } from '../../state/interface.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './paper-head.module.css'

export interface PaperHeadProps {
  /** What it is, above the heading. */
  readonly eyebrow: string
  /** The heading: a first name, or what it is about. */
  readonly title: string
  /** Which breach, or the like. */
  readonly subtitle?: string | undefined
  /** The heading is a sentence and not a name. */
  readonly isLong?: boolean | undefined
  /** Nothing on it changes with the day. */
  readonly isUndated?: boolean | undefined
  readonly children?: ReactNode
}

/** The head of a document: what, whose, of which day. */
export function PaperHead(props: PaperHeadProps): ReactElement {
  const { eyebrow, title, subtitle, isLong, isUndated, children } = props
  const { t } = useTranslation('print')
  const { date } = useDateWords()
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  return (
    <header className={styles['head']}>
      <p className={styles['eyebrow']}>
        <span>{eyebrow}</span>
        {today && !isUndated && <span>{t('head.asOf', { when: date(today) })}</span>}
      </p>
      <h1 className={classNames(styles['name'], isLong && styles['long'])}>{title}</h1>
      {subtitle !== undefined && <p className={styles['subtitle']}>{subtitle}</p>}
      <div className={styles['rule']} />
      {children}
    </header>
  )
}
