import { Suspense, useDeferredValue, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { datedQuery } from './event-query.ts'
import { EventsTable } from './events-table.tsx'
import { countOf } from './kind-choice.ts'
import styles from './events-card.module.css'
import type { ChoiceProps } from './timeline-filters.tsx'

/** Everything with a date that the filters let through, and what a year was in the middle of. */
export function EventsCard({ overview, choice, onChange }: ChoiceProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { breach } = useCatalogue()
  const shown = useDeferredValue(choice)
  const ofYear = overview.years.filter(
    ({ year }) => choice.year === undefined || year === choice.year,
  )
  const goingOn = choice.year === undefined ? 0 : (ofYear[0]?.goingOn ?? 0)
  const count = countOf(
    ofYear.flatMap(({ counts }) => counts),
    choice.kind,
  )
  const drawn = overview.breaches.find(({ breachId }) => breachId === choice.breachId)
  const name =
    choice.breachId === undefined
      ? ''
      : drawn?.isQuiet
        ? t('breaches.quiet')
        : (breach(choice.breachId)?.name ?? choice.breachId)
  return (
    <Card
      title={t('events.title')}
      aside={
        <output className={styles['count']}>
          {choice.breachId === undefined && t('events.count', { count })}
        </output>
      }
    >
      {choice.breachId !== undefined && (
        <p className={styles['note']}>
          {t('events.aroundBreach', { name })}{' '}
          <Button kind="quiet" onPress={() => onChange({ ...choice, breachId: undefined })}>
            {t('filter.clear')}
          </Button>
        </p>
      )}
      {goingOn > 0 && choice.year !== undefined && (
        <p className={styles['note']}>{t('goingOn', { count: goingOn, year: choice.year })}</p>
      )}
      <Suspense fallback={<Skeleton lines={6} />}>
        <EventsTable label={t('events.title')} query={datedQuery(shown)} none={t('events.none')} />
      </Suspense>
    </Card>
  )
}
