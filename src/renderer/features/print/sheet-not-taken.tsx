import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './checklist-sheet.module.css'

/** What was left untouched, so that nobody does more than they need. */
export function SheetNotTaken({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const { notTaken } = sheet.breach
  return (
    <section className={styles['box']}>
      <h2>{t('notTaken.title')}</h2>
      {notTaken.length === 0 ? (
        <p>{t('notTaken.unknown')}</p>
      ) : (
        <ul className={styles['dots']}>
          {notTaken.map((one) => (
            <li key={one.dataClass}>{one.text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
