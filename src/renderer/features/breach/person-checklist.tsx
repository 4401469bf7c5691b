import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ActionItem } from './action-item.tsx'
import { actionsByUrgency } from './actions-by-urgency.ts'
import type { IncidentPerson } from './incident-view.ts'
import type { Spotlight } from './spotlight.ts'
import { isRepeat } from './is-repeat.ts'
import { stepCounts } from './step-counts.ts'
import type { IncidentData } from './use-incident.ts'
import type { ActionChange } from './with-action.ts'
import styles from './person-checklist.module.css'

export interface PersonChecklistProps {
  readonly incident: IncidentData
  readonly person: IncidentPerson
  readonly onChange: (change: ActionChange) => void
  /** Given only where it is about this person. */
  readonly spotlight: Spotlight | undefined
}

/** One person's steps, most urgent first, with how far the work has come. */
export function PersonChecklist(props: PersonChecklistProps): ReactElement {
  const { incident, person, onChange, spotlight } = props
  const { t } = useTranslation(['breach', 'data'])
  const { personId, actions } = person
  const name = incident.household.nameOf(personId)
  // Settled when the list is first shown: a list that opens and closes by itself loses the reader.
  const [firstOpen] = useState(() => actions.find((action) => action.state === 'to-do')?.key)
  if (actions.length === 0) return <p>{t('steps.none', { name })}</p>
  const counts = stepCounts(actions)
  return (
    <div className={styles['checklist']}>
      <div className={styles['head']}>
        <ProgressBar
          label={t('steps.progress', { name })}
          value={counts.done}
          max={counts.all}
          valueLabel={t('steps.progressWords', { ...counts })}
          tone="done"
        />
        <LinkButton
          to="/print/breaches/$breachId/$personId"
          params={{ breachId: incident.view.breachId, personId }}
        >
          {t('print.one', { name })}
        </LinkButton>
      </div>
      {actionsByUrgency(actions).map((group) => (
        <section key={group.urgency} className={styles['group']} data-urgency={group.urgency}>
          <h3>{t(`data:urgency.${group.urgency}`)}</h3>
          <ul>
            {group.actions.map((action, index) => (
              <ActionItem
                key={action.key}
                action={action}
                incident={incident}
                onChange={onChange}
                isOpenAtFirst={action.key === firstOpen}
                isRepeat={isRepeat(action, group.actions[index - 1])}
                spotlight={action.key === spotlight?.key ? spotlight : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
