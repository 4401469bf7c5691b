import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { isSettled } from '../incident/is-repeat.ts'
import { paperDue } from './paper-due.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './sheet-minded.module.css'
import { stepWords } from './step-words.ts'

/** What is to be kept in mind, in short notes without a box. */
export function SheetMinded({ sheet }: SheetPartProps): ReactElement | undefined {
  const { t } = useTranslation(['print', 'data'])
  const { date } = useDateWords()
  const notes = sheet.assessed.actions
    .filter((action) => action.urgency === 'keep-in-mind' && !isSettled(action))
    .flatMap((action) => {
      const words = stepWords(sheet, action)
      const dueOn = paperDue(action.dueOn, sheet.incident.catalogue.action(action.actionId))
      return words ? [{ key: action.key, dueOn, words }] : []
    })
  if (notes.length === 0) return undefined
  return (
    <section>
      <h2>{t('data:urgency.keep-in-mind')}</h2>
      <div className={styles['notes']}>
        {notes.map(({ key, dueOn, words }) => (
          <section key={key} className={styles['note']}>
            <h3>
              {words.title}
              {dueOn && ` (${t('steps.due', { when: date(dueOn, 'short') })})`}
            </h3>
            <p>{words.why}</p>
            <ul>
              {words.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
