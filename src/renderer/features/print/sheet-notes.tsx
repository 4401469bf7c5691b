import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './sheet-notes.module.css'

/** Three lines of three; each step has room of its own. */
const cells = 9

/** Room for a hand: whom one spoke to, and what was said. */
export function SheetNotes(): ReactElement {
  const { t } = useTranslation('print')
  return (
    <section className={styles['notes']}>
      <h2>{t('notes.title')}</h2>
      <div className={styles['ruled']}>
        <b>{t('notes.date')}</b>
        <b>{t('notes.who')}</b>
        <b>{t('notes.what')}</b>
        {Array.from({ length: cells }, (_, index) => (
          <i key={index} aria-hidden />
        ))}
      </div>
    </section>
  )
}
