import { Link } from '@tanstack/react-router'
import { Hourglass } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { ageTime } from '../../state/age-time.ts'
import { useToday } from '../../state/use-today.ts'
import type { PersonSummary } from './household-lead.ts'
import styles from './person-card.module.css'

export interface AgeLineProps {
  readonly personId: PersonId
  readonly point: NonNullable<PersonSummary['nextAge']>
}

/** The next age at which something changes for a child: when, and what; the ledger says the rest. */
export function AgeLine({ personId, point }: AgeLineProps): ReactElement {
  const { t } = useTranslation('household')
  const today = useToday()
  const { age, when, step, milestoneIds } = point
  const words = (): string => {
    if (!when || !today) return t('age.unknown')
    const time = ageTime(when, today)
    return t('age.turns', {
      age,
      time: t(`age.time.${time.kind}`, {
        count: time.kind === 'months' ? time.count : 0,
        year: time.kind === 'year' ? String(time.year) : '',
      }),
    })
  }
  const text = step
    ? t(`age.step.${step}`)
    : milestoneIds.length > 0 && t('age.rules', { count: milestoneIds.length })
  return (
    <p className={styles['note']}>
      <Hourglass aria-hidden />
      <span>
        <Link to="/people/$personId/ledger" params={{ personId }}>
          {words()}
        </Link>
        {when && text && <>. {text}</>}
      </span>
    </p>
  )
}
