import type { ReactElement } from 'react'
import type { ActionWords } from '../../../domain/model/playbook.ts'
import { ActionFacts } from './action-facts.tsx'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './action-details.module.css'

export interface ActionDetailsProps {
  readonly action: IncidentAction
  readonly words: ActionWords
  readonly incident: IncidentData
}

/** How a step is taken, and what belongs to it. */
export function ActionDetails({ action, words, incident }: ActionDetailsProps): ReactElement {
  return (
    <div className={styles['details']}>
      <ol className={styles['how']}>
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ActionFacts action={action} words={words} incident={incident} />
    </div>
  )
}
