import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { HouseholdAnswer } from './household-lead.ts'
import styles from './next-steps.module.css'
import { useBreachLabel } from './use-breach-label.ts'
import { useChildrenFirst } from './use-children-first.ts'

export interface BreachStepLineProps {
  readonly step: HouseholdAnswer['next']['urgent'][number]
}

/** A breach with open steps: how sure it is, whom it concerns, how much is pressing. */
export function BreachStepLine({ step }: BreachStepLineProps): ReactElement {
  const { t } = useTranslation('household')
  const { nameOf, hueOf } = useHousehold()
  const { list } = useDateWords()
  const { breachId, isQuiet, level, urgent, open } = step
  const personIds = useChildrenFirst()(step.personIds)
  const label = useBreachLabel()(breachId, isQuiet)
  const work = urgent === 0 ? 'later' : urgent === open ? 'allUrgent' : 'urgent'
  return (
    <>
      <span className={styles['what']}>
        <Link to="/breaches/$breachId" params={{ breachId }}>
          {label}
        </Link>{' '}
        <VerdictBadge level={level} />
      </span>
      <span className={styles['why']}>
        <span className={styles['dots']}>
          {personIds.map((id) => (
            <PersonDot key={id} name={nameOf(id)} hue={hueOf(id)} />
          ))}
        </span>
        <span>
          {list(personIds.map(nameOf))}: {t(`next.${work}`, { urgent, open })}
        </span>
      </span>
    </>
  )
}
