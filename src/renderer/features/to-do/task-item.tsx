import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import type { MergedTask } from '../incident/incident-types.ts'
import type { StepChange } from '../incident/step-change.ts'
import { StepDialog } from '../incident/step-dialog.tsx'
import { StepDuty } from '../incident/step-duty.tsx'
import { StepStanding } from '../incident/step-standing.tsx'
import { StepWarnings } from '../incident/step-warnings.tsx'
import { responsibleOf } from './to-do-groups.ts'
import styles from './to-do.module.css'

export interface TaskItemProps {
  readonly task: MergedTask
  /** By when all of its group is due, where the heading says it. */
  readonly groupDue?: PartialDate | undefined
  readonly onChange: (task: MergedTask, change: StepChange) => void
}

function Files({ task }: Pick<TaskItemProps, 'task'>): ReactElement {
  const { t } = useTranslation('to-do')
  const { breach } = useCatalogue()
  const breachIds = [...new Set(task.steps.map(({ breachId }) => breachId))]
  return (
    <p className={styles['files']}>
      {t('settles', { count: breachIds.length })}{' '}
      {breachIds.map((breachId, index) => (
        <span key={breachId}>
          {index > 0 && ' · '}
          <Link to="/breaches/$breachId" params={{ breachId }}>
            {breach(breachId)?.name ?? breachId}
          </Link>
        </span>
      ))}
    </p>
  )
}

/** One task of the household: a box, whom it is about, in which files it is settled, and where it stands. */
export function TaskItem({ task, groupDue, onChange }: TaskItemProps): ReactElement | undefined {
  const { t } = useTranslation('incident')
  const { actionWords } = useCatalogue()
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  const [isChanging, setChanging] = useState(false)
  const [first] = task.steps
  const names = list(task.personIds.map(nameOf))
  const words = first && actionWords(first.step)
  if (!words) return undefined
  // The same step stands here for several people: heard alone, it says whose it is.
  const isSaid = task.personIds.every((id) => words.title.includes(nameOf(id)))
  const about = isSaid ? undefined : names
  const title = about === undefined ? words.title : `${words.title} (${about})`
  const step = {
    ...first.step,
    state: task.state,
    dueOn: task.dueOn,
    responsibleId: responsibleOf(task),
  }
  return (
    <li className={styles['task']} data-state={task.state}>
      <CheckboxField
        isSelected={task.state === 'done'}
        isDisabled={task.state === 'not-for-us'}
        onChange={(isDone) => onChange(task, { key: step.key, state: isDone ? 'done' : 'to-do' })}
      >
        <span className={styles['name']}>{words.title}</span>
        {about !== undefined && <span className="visually-hidden"> ({about})</span>}
      </CheckboxField>
      <div className={styles['change']}>
        <Button
          kind="quiet"
          onPress={() => setChanging(true)}
          aria-label={t('step.changeOf', { step: title })}
        >
          {t('step.change')}
        </Button>
      </div>
      <div className={styles['more']}>
        <StepWarnings step={step} />
        <StepStanding step={step} />
        <StepDuty step={step} groupDue={groupDue} />
        <div className={styles['about']}>
          <p>{names}</p>
          <Files task={task} />
        </div>
      </div>
      {isChanging && (
        <StepDialog
          title={title}
          step={step}
          onSave={(change) => onChange(task, change)}
          onClose={() => setChanging(false)}
        />
      )}
    </li>
  )
}
