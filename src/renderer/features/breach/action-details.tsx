import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionWords } from '../../../domain/model/playbook.ts'
import { Button } from '../../ui/button.tsx'
import { ActionFacts } from './action-facts.tsx'
import { ActionNote } from './action-note.tsx'
import type { IncidentAction } from './incident-view.ts'
import type { IncidentData } from './use-incident.ts'
import type { ActionChange } from './with-action.ts'
import styles from './action-details.module.css'

export interface ActionDetailsProps {
  readonly action: IncidentAction
  readonly words: ActionWords
  readonly incident: IncidentData
  readonly onChange: (change: ActionChange) => void
}

/** How a step is taken, what belongs to it, and a note of one's own. */
export function ActionDetails(props: ActionDetailsProps): ReactElement {
  const { action, words, incident, onChange } = props
  const { t } = useTranslation('breach')
  const [isNoting, setNoting] = useState(false)
  const { key, note } = action
  // What is only annotated keeps its state; waiting is worked out by the program.
  const state = action.state === 'done' ? 'done' : 'to-do'
  return (
    <div className={styles['details']}>
      <ol className={styles['how']}>
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ActionFacts action={action} words={words} incident={incident} />
      {isNoting ? (
        <ActionNote
          note={note}
          onCancel={() => setNoting(false)}
          onSave={(text) => {
            onChange({ key, state, note: text })
            setNoting(false)
          }}
        />
      ) : (
        <div className={styles['buttons']}>
          <Button kind="quiet" onPress={() => setNoting(true)}>
            {note ? t('steps.changeNote') : t('steps.addNote')}
          </Button>
          <Button kind="quiet" onPress={() => onChange({ key, note, state: 'not-for-us' })}>
            {t('steps.setAside')}
          </Button>
        </div>
      )}
    </div>
  )
}
