import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { searchAnswer } from '../breach/search-answer.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './checklist-sheet.module.css'

/** Why a search at Have I Been Pwned gives no all-clear (P6). */
export function SheetSearch({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  return (
    <section className={styles['box']}>
      <h2>{t('search.title')}</h2>
      <p>
        {t(`search.${searchAnswer(sheet.breach)}`)} <b>{t('search.notSafe')}</b>
      </p>
    </section>
  )
}
