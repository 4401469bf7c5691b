import { Eye } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { isSettled } from '../breach/is-repeat.ts'
import type { IncidentAction } from '../breach/incident-view.ts'
import type { PaperNames } from './paper-names.ts'
import styles from './sheet-steps.module.css'

export interface StepLineProps {
  readonly title: string
  readonly action: Pick<IncidentAction, 'state' | 'dueOn' | 'responsibleId'>
  readonly names: Pick<PaperNames, 'person'>
  readonly isNoticeable: boolean
}

/** The first line of a step: what is to be done, by which day, who does it, and room to write. */
export function StepLine({ title, action, names, isNoticeable }: StepLineProps): ReactElement {
  const { t } = useTranslation('print')
  const { date } = useDateWords()
  const { dueOn, responsibleId } = action
  return (
    <div className={styles['line']}>
      <h4>
        {title}
        {isNoticeable && !isSettled(action) && (
          <>
            <Eye className={styles['eye']} aria-hidden />
            <span className="visually-hidden"> ({t('steps.noticeable')})</span>
          </>
        )}
      </h4>
      {!isSettled(action) && (
        <p className={styles['pen']}>
          {dueOn && <span>{t('steps.due', { when: date(dueOn, 'short') })}</span>}
          {responsibleId ? (
            <span>{t('steps.who', { name: names.person(responsibleId) })}</span>
          ) : (
            <span className={styles['who']}>{t('steps.whoBlank')}</span>
          )}
          <span className={styles['note']}>{t('steps.note')}</span>
        </p>
      )}
    </div>
  )
}
