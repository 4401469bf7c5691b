import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChecklistAction } from '../../../domain/model/checklist.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { useToday } from '../../state/use-today.ts'
import { dueState } from './due-state.ts'
import styles from './step-standing.module.css'

export interface StepDutyProps {
  readonly step: Pick<ChecklistAction, 'state' | 'waitingFor' | 'dueOn' | 'responsibleId'>
  /** Said already above the step, for all of them. */
  readonly groupDue?: PartialDate | undefined
}

function Responsible({ personId }: { readonly personId: PersonId }): ReactElement {
  const { t } = useTranslation('incident')
  const { nameOf, hueOf } = useHousehold()
  const name = nameOf(personId)
  return (
    <span className={styles['who']}>
      <PersonDot name={name} hue={hueOf(personId)} />
      {t('step.responsible', { name })}
    </span>
  )
}

/** By when an open step is to be done, and who has taken it on; nothing where neither is said. */
export function StepDuty({ step, groupDue }: StepDutyProps): ReactElement | undefined {
  const { t } = useTranslation('incident')
  const { date } = useDateWords()
  const today = useToday()
  const { state, dueOn, responsibleId } = step
  if (state !== 'to-do' && state !== 'waiting') return undefined
  const near = dueOn && today && dueState(dueOn, today)
  // Until when it waits stands with what it waits for.
  const isSaid = state === 'waiting' || dueOn === groupDue
  const words =
    near === 'today'
      ? t('step.dueToday')
      : dueOn && t(near === 'overdue' ? 'step.overdue' : 'step.dueOn', { when: date(dueOn) })
  if ((isSaid || !words) && responsibleId === undefined) return undefined
  return (
    <p className={styles['duty']}>
      {!isSaid && words && <span data-due={near}>{words}</span>}
      {responsibleId && <Responsible personId={responsibleId} />}
    </p>
  )
}
