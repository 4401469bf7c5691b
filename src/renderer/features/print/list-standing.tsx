import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { isQuietBreach } from '../../../domain/surface/quiet-breach.ts'
import { useDateWords } from '../../state/dates.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import { paperDue } from './paper-due.ts'
import type { SheetContext } from './sheet-context.ts'
import styles from './sheet-list.module.css'

export interface ListStandingProps {
  readonly action: IncidentAction
  readonly sheet: Pick<SheetContext, 'names' | 'incident'>
}

/** At the end of a line: by when and by whom; or what has become of the step. */
export function ListStanding({ action, sheet }: ListStandingProps): ReactElement | undefined {
  const { t } = useTranslation('print')
  const { date } = useDateWords()
  const { names, incident } = sheet
  const { state, doneOn, byId, responsibleId, reopened, settledBy } = action
  const dueOn = paperDue(action.dueOn, incident.catalogue.action(action.actionId))
  if (state === 'not-for-us') return <p className={styles['standing']}>{t('steps.notForUs')}</p>
  if (state === 'done') {
    const other = settledBy && incident.catalogue.breach(settledBy)
    const services = new Map(incident.catalogue.services.map((one) => [one.id, one]))
    return (
      <p className={styles['standing']}>
        {doneOn ? t('steps.doneOn', { when: date(doneOn, 'short') }) : t('steps.done')}
        {byId && ` ${t('steps.by', { name: names.person(byId) })}`}
        {settledBy &&
          `, ${
            // A name that the family gave may have a school's in it (P7).
            other && other.origin !== 'own' && !isQuietBreach(other, { services })
              ? t('steps.settledBy', { breach: other.name })
              : t('steps.settledElsewhere')
          }`}
      </p>
    )
  }
  const open = [
    state === 'waiting' && t('steps.waiting'),
    dueOn && t('steps.due', { when: date(dueOn, 'short') }),
    responsibleId && t('steps.doer', { name: names.person(responsibleId) }),
  ].filter((part) => typeof part === 'string')
  if (open.length === 0 && !reopened) return undefined
  return (
    <p className={styles['standing']}>
      {reopened && (
        <>
          <Trans
            t={t}
            i18nKey={`steps.againShort.${reopened.was}`}
            components={{ b: <b /> }}
          />{' '}
        </>
      )}
      {open.join(', ')}
    </p>
  )
}
