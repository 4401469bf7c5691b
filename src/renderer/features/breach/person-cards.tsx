import { Link } from '@tanstack/react-router'
import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { PersonCard } from './person-card.tsx'
import { showSource } from './source-refs.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './person-cards.module.css'

export interface PersonCardsProps {
  readonly incident: IncidentData
}

/** Who is in it and with what, and who is not; nothing where nobody is. */
export function PersonCards({ incident }: PersonCardsProps): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const { list } = useDateWords()
  const id = useId()
  const untouched = incident.view.untouched.map(incident.household.nameOf)
  // Where nobody is in it the head of the page says so, and why that is no good news (P6).
  if (incident.people.length === 0) return undefined
  return (
    <section className={styles['who']} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t('who.title')}
      </h2>
      <div className={styles['cards']}>
        {incident.people.map((person) => (
          <PersonCard key={person.personId} incident={incident} person={person} />
        ))}
      </div>
      {incident.breach.sources.length > 0 && (
        <div>
          <Button kind="quiet" onPress={() => showSource(1)}>
            {t('sources.show')}
          </Button>
        </div>
      )}
      {untouched.length > 0 && (
        <p className={styles['untouched']}>
          {t('who.untouched', { names: list(untouched, 'disjunction'), count: untouched.length })}{' '}
          <Link to="/accounts/new">{t('who.untouchedAdd')}</Link>
        </p>
      )}
    </section>
  )
}
