import { Suspense, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import type { TimelineKind } from '../../../domain/timeline/timeline-event.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { undatedQuery } from './event-query.ts'
import { EventsTable } from './events-table.tsx'
import type { OverviewView } from './timeline-view.ts'
import styles from './undated-card.module.css'

export interface UndatedCardProps {
  readonly overview: OverviewView
  readonly personId: PersonId | undefined
}

const said = ['opened', 'deletion-asked', 'deleted', 'erased', 'access', 'search'] as const

/** What happened on a day nobody wrote down: counted, listed, and where a date would help, the way to add it. */
export function UndatedCard({ overview, personId }: UndatedCardProps): ReactElement {
  const { t } = useTranslation('timeline')
  const counts = new Map<TimelineKind, number>(overview.undated)
  const [isOpen, setIsOpen] = useState(false)
  const { onlyExistedBy } = overview
  const isOpeningUnknown = counts.has('opened') || onlyExistedBy > 0
  if (counts.size === 0 && onlyExistedBy === 0) return <></>
  return (
    <Card title={t('undated.title')}>
      <ul className={styles['list']}>
        {said.map((kind) => {
          const count = counts.get(kind)
          return count !== undefined && <li key={kind}>{t(`undated.${kind}`, { count })}</li>
        })}
        {onlyExistedBy > 0 && <li>{t('undated.onlyExistedBy', { count: onlyExistedBy })}</li>}
      </ul>
      {isOpeningUnknown && (
        <div className={styles['way']}>
          <p>{t('undated.why')}</p>
          <LinkButton to="/tidy-up">{t('undated.tidyUp')}</LinkButton>
        </div>
      )}
      {counts.size > 0 && (
        <>
          <Button kind="quiet" onPress={() => setIsOpen(!isOpen)}>
            {t(isOpen ? 'undated.hide' : 'undated.list')}
          </Button>
          {isOpen && (
            <Suspense fallback={<Skeleton lines={4} />}>
              <EventsTable
                label={t('undated.title')}
                query={undatedQuery(personId)}
                none={t('events.none')}
              />
            </Suspense>
          )}
        </>
      )}
    </Card>
  )
}
