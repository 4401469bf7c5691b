import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { PersonChecklist } from './person-checklist.tsx'
import type { Spotlight } from './spotlight.ts'
import { stepCounts } from '../incident/step-counts.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import { useSetAction } from './use-set-action.ts'
import styles from './checklists.module.css'

export interface ChecklistsProps {
  readonly incident: IncidentData
  readonly selected: PersonId
  readonly onSelect: (personId: PersonId) => void
  readonly spotlight: Spotlight | undefined
}

/** What to do, a list for each person. */
export function Checklists(props: ChecklistsProps): ReactElement {
  const { incident, selected, onSelect, spotlight } = props
  const { t } = useTranslation('breach')
  const { change, error } = useSetAction(incident.view.breachId)
  const [only] = incident.people
  const listOf = (person: (typeof incident.people)[number]): ReactElement => (
    <PersonChecklist
      incident={incident}
      person={person}
      onChange={change}
      spotlight={person.personId === spotlight?.personId ? spotlight : undefined}
    />
  )
  return (
    <Card title={t('steps.title')}>
      <div className={styles['checklists']}>
        <ErrorNotice error={error} />
        {incident.people.length === 1 && only ? (
          listOf(only)
        ) : (
          <Tabs
            label={t('steps.people')}
            selected={selected}
            onSelect={onSelect}
            tabs={incident.people.map((person) => ({
              id: person.personId,
              label: t('steps.tab', {
                name: incident.household.nameOf(person.personId),
                ...stepCounts(person.actions),
              }),
              content: listOf(person),
            }))}
          />
        )}
      </div>
    </Card>
  )
}
