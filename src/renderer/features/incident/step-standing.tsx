import { Hourglass } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { useToday } from '../../state/use-today.ts'
import type { IncidentAction } from './incident-view.ts'
import styles from './step-standing.module.css'

export interface StepStandingProps {
  readonly step: IncidentAction
}

function Waits({ step }: StepStandingProps): ReactElement {
  const { t } = useTranslation('incident')
  const { date } = useDateWords()
  const today = useToday()
  const { waitingFor, dueOn } = step
  const isLate = dueOn !== undefined && today !== undefined && dueOn < today
  return (
    <p className={styles['waits']}>
      <Hourglass aria-hidden />
      {waitingFor === 'service-suspended'
        ? t('step.suspended')
        : dueOn === undefined
          ? t('step.waits')
          : t(isLate ? 'step.waitsLate' : 'step.waitsUntil', { when: date(dueOn) })}
    </p>
  )
}

function Done({ step }: StepStandingProps): ReactElement {
  const { t } = useTranslation('incident')
  const { date } = useDateWords()
  const { nameOf } = useHousehold()
  const { breach } = useCatalogue()
  const { doneOn, byId, settledBy } = step
  const when = doneOn === undefined ? 'none' : date(doneOn)
  if (settledBy !== undefined) {
    const name = breach(settledBy)?.name
    return (
      <p className={styles['done']}>
        {name === undefined ? (
          t('step.settledByGone', { when })
        ) : (
          <Trans
            t={t}
            i18nKey="step.settledBy"
            values={{ breach: name, when }}
            components={{ a: <Link to="/breaches/$breachId" params={{ breachId: settledBy }} /> }}
          />
        )}
      </p>
    )
  }
  const name = byId === undefined ? '' : nameOf(byId)
  if (doneOn === undefined) {
    return <p className={styles['done']}>{name ? t('step.doneBy', { name }) : t('step.done')}</p>
  }
  return (
    <p className={styles['done']}>
      {name ? t('step.doneOnBy', { when, name }) : t('step.doneOn', { when })}
    </p>
  )
}

/** Where a step stands, beyond its box: what it waits for, who did it and when, in which other file, or why not. */
export function StepStanding({ step }: StepStandingProps): ReactElement {
  const { t } = useTranslation('incident')
  const { note, state } = step
  if (state === 'not-for-us') {
    return (
      <p className={styles['aside']}>
        {note ? t('step.notForUsBecause', { note }) : t('step.notForUs')}
      </p>
    )
  }
  return (
    <>
      {state === 'waiting' && <Waits step={step} />}
      {state === 'done' && <Done step={step} />}
      {note && <p className={styles['note']}>{t('step.noted', { note })}</p>}
    </>
  )
}
