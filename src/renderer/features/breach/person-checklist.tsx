import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { HeardChange } from '../../ui/heard-change.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useToday } from '../../state/use-today.ts'
import { dueState } from '../incident/due-state.ts'
import { commonDue } from '../incident/common-due.ts'
import { NoRemedyList } from '../incident/no-remedy-list.tsx'
import type { StepChange } from '../incident/step-change.ts'
import { ActionItem } from './action-item.tsx'
import { actionsByUrgency, type UrgencyGroup } from '../incident/actions-by-urgency.ts'
import type { IncidentAction, IncidentPerson } from '../incident/incident-view.ts'
import type { Spotlight } from './spotlight.ts'
import { isRepeat } from '../incident/is-repeat.ts'
import { stepCounts } from '../incident/step-counts.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './person-checklist.module.css'

export interface PersonChecklistProps {
  readonly incident: IncidentData
  readonly person: IncidentPerson
  readonly onChange: (change: StepChange) => void
  /** Given only where it is about this person. */
  readonly spotlight: Spotlight | undefined
}

type Group = UrgencyGroup<IncidentAction>

const holds = ({ actions }: Group, key: string | undefined): boolean =>
  actions.some((action) => action.key === key)

/** By when a group of steps is due, where it is one day for all. */
function GroupDue({
  actions,
}: {
  readonly actions: readonly IncidentAction[]
}): ReactElement | undefined {
  const { t } = useTranslation('incident')
  const { date } = useDateWords()
  const today = useToday()
  const due = commonDue(actions)
  if (!due || !today) return undefined
  const near = dueState(due, today)
  const words =
    near === 'today'
      ? t('step.dueToday')
      : t(near === 'overdue' ? 'step.overdue' : 'step.dueOn', { when: date(due) })
  return (
    <span className={styles['due']} data-due={near}>
      {words}
    </span>
  )
}

/** One person's steps, most urgent first, with how far the work has come. */
export function PersonChecklist(props: PersonChecklistProps): ReactElement {
  const { incident, person, onChange, spotlight } = props
  const { t } = useTranslation(['breach', 'data'])
  const { personId, actions, withoutRemedy } = person
  const name = incident.household.nameOf(personId)
  // Settled when the list is first shown: a list that opens and closes by itself loses the reader.
  const [firstOpen] = useState(() => actions.find((action) => action.state === 'to-do')?.key)
  const noRemedies = <NoRemedyList name={name} withoutRemedy={withoutRemedy} />
  if (actions.length === 0) {
    return (
      <div className={styles['checklist']}>
        <p>{t('steps.none', { name })}</p>
        {noRemedies}
      </div>
    )
  }
  const counts = stepCounts(actions)
  const groups = actionsByUrgency(actions)
  const isFolded = ({ urgency }: Group): boolean => urgency === 'keep-in-mind' && groups.length > 1
  const listOf = (group: Group): ReactElement => (
    <ul>
      {group.actions.map((action, index) => (
        <ActionItem
          key={action.key}
          action={action}
          incident={incident}
          onChange={onChange}
          isOpenAtFirst={action.key === firstOpen}
          groupDue={commonDue(group.actions)}
          isRepeat={isRepeat(action, group.actions[index - 1])}
          spotlight={action.key === spotlight?.key ? spotlight : undefined}
        />
      ))}
    </ul>
  )
  return (
    <div className={styles['checklist']}>
      <HeardChange words={t('steps.progressWords', { ...counts })} />
      <div className={styles['head']}>
        {counts.all > 0 && (
          <ProgressBar
            label={t('steps.progress', { name })}
            value={counts.done}
            max={counts.all}
            valueLabel={t('steps.progressWords', { ...counts })}
            tone="done"
          />
        )}
        <LinkButton
          to="/print/breaches/$breachId/$personId"
          params={{ breachId: incident.view.breachId, personId }}
        >
          {t('print.one', { name })}
        </LinkButton>
      </div>
      {groups.map((group) => (
        <section key={group.urgency} className={styles['group']} data-urgency={group.urgency}>
          <h3>
            {t(`data:urgency.${group.urgency}`)}
            <GroupDue actions={group.actions} />
          </h3>
          {isFolded(group) ? (
            <Disclosure
              key={holds(group, spotlight?.key) ? spotlight?.key : 'folded'}
              isOpenAtFirst={holds(group, spotlight?.key)}
              label={t('steps.fold', { count: group.actions.length })}
            >
              {listOf(group)}
            </Disclosure>
          ) : (
            listOf(group)
          )}
        </section>
      ))}
      {noRemedies}
    </div>
  )
}
