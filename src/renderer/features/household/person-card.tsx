import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { PersonHeadline } from '../person/person-headline.tsx'
import type { PersonSummary } from './household-lead.ts'
import styles from './person-card.module.css'

function Figures({ summary }: { readonly summary: PersonSummary }): ReactElement {
  const { t } = useTranslation('household')
  const { number } = useDateWords()
  const { services, dataClasses, breaches, openSteps } = summary
  const figures = [
    { key: 'services', count: services, isHot: false },
    { key: 'kinds', count: dataClasses, isHot: false },
    { key: 'breaches', count: breaches, isHot: breaches > 0 && openSteps > 0 },
    { key: 'steps', count: openSteps, isHot: false },
  ] as const
  return (
    <ul className={styles['figures']}>
      {figures.map(({ key, count, isHot }) => (
        <li key={key}>
          <b className={classNames(isHot && styles['hot'])}>{number(count)}</b>{' '}
          {t(`people.${key}`, { count })}
        </li>
      ))}
    </ul>
  )
}

/** One person at a glance: the most telling fact, four figures, the way to their page. */
export function PersonCard({ summary }: { readonly summary: PersonSummary }): ReactElement {
  const { t } = useTranslation('household')
  const { nameOf, hueOf } = useHousehold()
  const { personId, headline, services } = summary
  const name = nameOf(personId)
  const isEmpty = services === 0 && !headline
  return (
    <Card
      title={
        <span className={styles['title']}>
          <PersonDot name={name} hue={hueOf(personId)} size="large" />
          <Link to="/people/$personId" params={{ personId }}>
            {name}
          </Link>
        </span>
      }
    >
      <div className={styles['body']}>
        <p className={styles['sentence']}>
          {headline ? (
            <PersonHeadline name={name} headline={headline} />
          ) : (
            t(isEmpty ? 'people.nothing' : 'people.unknown', { name })
          )}
        </p>
        {!isEmpty && <Figures summary={summary} />}
        <p className={styles['link']}>
          <Link to="/people/$personId" params={{ personId }}>
            {t(isEmpty ? 'people.start' : 'people.open', { name })}
          </Link>
        </p>
      </div>
    </Card>
  )
}
