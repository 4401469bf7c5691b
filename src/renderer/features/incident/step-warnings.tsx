import { RotateCcw } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import type { IncidentAction } from './incident-view.ts'
import styles from './step-standing.module.css'

export interface StepWarningsProps {
  readonly step: IncidentAction
}

function Again({ step }: StepWarningsProps): ReactElement | undefined {
  const { t } = useTranslation(['incident', 'verdicts'])
  const { date, list } = useDateWords()
  const { dataClassName } = useCatalogue()
  const { reopened } = step
  if (!reopened) return undefined
  const { was, on, causes, levelThen } = reopened
  return (
    <p className={styles['again']}>
      <RotateCcw aria-hidden />
      <span>
        <b>{t('step.reopened')}</b>{' '}
        {causes.length > 0 &&
          `${t('step.reopenedCauses', { classes: list(causes.map(dataClassName)) })} `}
        {levelThen && `${t('step.reopenedLevel', { level: t(`verdicts:level.${levelThen}`) })} `}
        {t(`step.reopenedWas.${was}`, { when: date(on) })}
      </span>
    </p>
  )
}

/** What to know before an open step is taken: why it came back, and who would notice. */
export function StepWarnings({ step }: StepWarningsProps): ReactElement | undefined {
  const { t } = useTranslation('incident')
  const { action } = useCatalogue()
  if (step.state !== 'to-do' && step.state !== 'waiting') return undefined
  return (
    <>
      <Again step={step} />
      {action(step.actionId)?.noticeable === true && (
        <p className={styles['noticeable']}>
          <Trans t={t} i18nKey="step.noticeable" components={{ a: <Link to="/help" /> }} />
        </p>
      )}
    </>
  )
}
