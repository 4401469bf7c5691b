import { Link } from '@tanstack/react-router'
import { CircleHelp } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { showUnnamed } from '../accounts/accounts-view.ts'
import { AgeLine } from './age-line.tsx'
import type { PersonSummary } from './household-lead.ts'
import styles from './person-card.module.css'
import { PersonSentence } from './person-sentence.tsx'

function Figures({ summary }: { readonly summary: PersonSummary }): ReactElement {
  const { t } = useTranslation('household')
  const { number } = useDateWords()
  const { services, dataClasses, breaches, worst, openSteps } = summary
  const isHot = worst !== undefined && isSure(worst) && openSteps > 0
  return (
    <ul className={styles['figures']}>
      <li>
        <b>{number(services)}</b> {t('people.services', { count: services })}
      </li>
      <li>
        <b>{number(dataClasses)}</b> {t('people.kinds', { count: dataClasses })}
      </li>
      <li>
        <span className={styles['count']}>
          <b className={classNames(isHot && styles['hot'])}>{number(breaches)}</b>{' '}
          {worst && (
            <>
              <span className="visually-hidden">{t('people.upTo')} </span>
              <VerdictBadge level={worst} />
            </>
          )}
        </span>{' '}
        {t('people.breaches', { count: breaches })}
      </li>
      <li>
        <b>{number(openSteps)}</b> {t('people.steps', { count: openSteps })}
      </li>
    </ul>
  )
}

/** One person at a glance: the most telling thing, four figures, what is ahead, the way to their page. */
export function PersonCard({ summary }: { readonly summary: PersonSummary }): ReactElement {
  const { t } = useTranslation('household')
  const { nameOf, hueOf } = useHousehold()
  const { personId, couldNotCheck, nextAge, isTogether, sentence } = summary
  const name = nameOf(personId)
  const isEmpty = sentence === 'nothing'
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
          <PersonSentence summary={summary} />
        </p>
        {/* Kept also where they are empty: the cards beside stand in the same lines. */}
        {isEmpty ? <div /> : <Figures summary={summary} />}
        <div className={styles['notes']}>
          {couldNotCheck > 0 && (
            <p className={styles['note']}>
              <CircleHelp aria-hidden className={styles['ask']} />
              <Link to="/accounts" onClick={() => showUnnamed(personId)}>
                {t('people.couldNotCheck', { count: couldNotCheck })}
              </Link>
            </p>
          )}
          {nextAge && <AgeLine personId={personId} point={nextAge} />}
        </div>
        <p className={styles['link']}>
          <Link to="/people/$personId" params={{ personId }}>
            {t(`people.${isEmpty ? 'start' : isTogether ? 'together' : 'open'}`, { name })}
          </Link>
        </p>
      </div>
    </Card>
  )
}
