import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { isQuietBreach } from '../../../domain/surface/quiet-breach.ts'
import { useDateWords } from '../../state/dates.ts'
import type { IncidentAction } from '../breach/incident-view.ts'
import type { SheetContext } from './sheet-context.ts'
import styles from './sheet-steps.module.css'

export interface StepStandingProps {
  readonly action: IncidentAction
  readonly sheet: SheetContext
}

const bold = { b: <b /> }

/** What has become of a step: settled, when and by whom; waiting, for what; or to do again, and why. */
export function StepStanding({ action, sheet }: StepStandingProps): ReactElement | undefined {
  const { t } = useTranslation(['print', 'verdicts'])
  const { date, list } = useDateWords()
  const { names, incident } = sheet
  const { catalogue } = incident
  const { state, doneOn, byId, settledBy, reopened, waitingFor } = action
  if (state === 'done') {
    const other = settledBy && catalogue.breach(settledBy)
    const services = new Map(catalogue.services.map((one) => [one.id, one]))
    return (
      <p className={styles['state']}>
        {doneOn ? t('steps.doneOn', { when: date(doneOn) }) : t('steps.done')}
        {byId && ` ${t('steps.by', { name: names.person(byId) })}`}
        {settledBy &&
          `, ${
            other && !isQuietBreach(other, { services })
              ? t('steps.settledBy', { breach: other.name })
              : t('steps.settledElsewhere')
          }`}
      </p>
    )
  }
  if (state === 'not-for-us') return <p className={styles['state']}>{t('steps.notForUs')}</p>
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
            t('steps.againSurer', { level: t(`verdicts:level.${reopened.levelThen}`) })}
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
