import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './sheet-notes.module.css'

/** Each step has room of its own. */
const lines = 5
/** A cell without anything in it would be heard as a fault. */
const blank = '\u00a0'

/** Room for a hand: whom one spoke to, and what was said. */
export function SheetNotes(): ReactElement {
  const { t } = useTranslation('print')
  const id = useId()
  return (
    <section className={styles['notes']}>
      <h2 id={id}>{t('notes.title')}</h2>
      <table className={styles['ruled']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('notes.date')}</th>
            <th scope="col">{t('notes.who')}</th>
            <th scope="col">{t('notes.what')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, index) => (
            <tr key={index}>
              <td>{blank}</td>
              <td>{blank}</td>
              <td>{blank}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
