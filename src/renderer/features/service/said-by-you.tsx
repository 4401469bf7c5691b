import { PenLine } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { useDateWords } from '../../state/dates.ts'
import styles from './said-by-you.module.css'

/** The mark on what the family says in the place of the catalogue. */
export function SaidByYou({ on }: { readonly on: PartialDate }): ReactElement {
  const { t } = useTranslation('service')
  const { date } = useDateWords()
  return (
    <span className={styles['said']}>
      <PenLine aria-hidden />
      {t('said.on', { when: date(on) })}
    </span>
  )
}
