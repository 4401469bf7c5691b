import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { SheetContext } from './sheet-context.ts'
import styles from './sheet-how.module.css'

export interface StepStandingProps {
  readonly action: IncidentAction
  readonly sheet: SheetContext
}

const bold = { b: <b /> }

/** How an open step stands: waiting, for what; or to do again, and why. */
export function StepStanding({ action, sheet }: StepStandingProps): ReactElement | undefined {
  const { t } = useTranslation(['print', 'verdicts'])
  const { date, list } = useDateWords()
  const { catalogue } = sheet.incident
  const { state, reopened, waitingFor } = action
  return (
    <>
      {reopened && (
        <p className={styles['again']}>
          <Trans
            t={t}
            i18nKey={`steps.again.${reopened.was}`}
            values={{ when: date(reopened.on) }}
            components={bold}
          />{' '}
          {reopened.causes.length > 0 &&
            t('steps.againFor', { list: list(reopened.causes.map(catalogue.dataClassName)) })}{' '}
          {reopened.levelThen &&
            t('steps.againSurer', { level: t(`verdicts:level.${reopened.levelThen}`) })}{' '}
          {reopened.accessUntil && t('steps.againLater', { when: date(reopened.accessUntil) })}
        </p>
      )}
      {state === 'waiting' && (
        <p className={styles['waits']}>
          <Trans
            t={t}
            i18nKey={waitingFor === 'answer' ? 'steps.waitsAnswer' : 'steps.waits'}
            components={bold}
          />
        </p>
      )}
    </>
  )
}
