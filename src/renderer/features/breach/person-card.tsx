import { Link } from '@tanstack/react-router'
import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonDot } from '../../ui/person-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { AssumedNote } from './assumed-note.tsx'
import { ExposureGroups } from './exposure-groups.tsx'
import type { IncidentPerson } from '../incident/incident-view.ts'
import { LinkedNote } from './linked-note.tsx'
import { VerdictReasons } from './verdict-reasons.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './person-card.module.css'

export interface PersonCardProps {
  readonly incident: IncidentData
  readonly person: IncidentPerson
}

/** One person in a breach: how sure and why, and every kind of data of their role with its state. */
export function PersonCard({ incident, person }: PersonCardProps): ReactElement {
  const { t } = useTranslation('breach')
  const id = useId()
  const { personId, exposures, level } = person
  const name = incident.household.nameOf(personId)
  return (
    <article className={styles['card']} aria-labelledby={id}>
      <header className={styles['head']}>
        <PersonDot name={name} hue={incident.household.hueOf(personId)} size="large" />
        <h3 id={id} className={styles['name']}>
          <Link to="/people/$personId" params={{ personId }}>
            {name}
          </Link>
        </h3>
        <VerdictBadge level={level} />
      </header>
      <VerdictReasons incident={incident} person={person} />
      {exposures.length === 0 ? (
        <p>{t('who.nothing', { name })}</p>
      ) : (
        <ExposureGroups exposures={exposures} incident={incident} />
      )}
      <LinkedNote incident={incident} personId={personId} />
      <AssumedNote exposures={exposures} incident={incident} />
    </article>
  )
}
