import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayout } from '../../state/layout.ts'
import { orpc } from '../../state/wire.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { WaysToBegin } from '../../ui/ways-to-begin.tsx'
import { EventsCard } from './events-card.tsx'
import { TimelineCard } from './timeline-card.tsx'
import { TimelineFilters } from './timeline-filters.tsx'
import { TimelineLead } from './timeline-lead.tsx'
import { unfiltered } from './timeline-choice.ts'
import { UndatedCard } from './undated-card.tsx'
import { ViewChoice } from './view-choice.tsx'
import { YearsTable } from './years-table.tsx'

function NothingYet(): ReactElement {
  const { t } = useTranslation('timeline')
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState title={t('empty.title')} actions={<WaysToBegin />}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    </>
  )
}

/** What happened when: accounts from opening to deletion, breaches beside them, and what the family did. */
export function TimelineScreen(): ReactElement {
  const { t } = useTranslation('timeline')
  const [choice, setChoice] = useState(unfiltered)
  const [layout, leaveLayout] = useLayout('timeline', { view: 'picture' })
  // What was shown stays until the answer to a new choice is there.
  const { personId } = useDeferredValue(choice)
  const { data } = useSuspenseQuery(orpc.timeline.overview.queryOptions({ input: { personId } }))
  const isEmpty =
    data.accounts === 0 &&
    data.undated.length === 0 &&
    data.years.every(({ counts }) => counts.length === 0)
  if (isEmpty && data.theirs === 0 && personId === undefined) return <NothingYet />
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<TimelineLead overview={data} personId={personId} />}
        actions={<ViewChoice view={layout.view} onChange={(view) => leaveLayout({ view })} />}
      />
      <TimelineFilters choice={choice} onChange={setChoice} overview={data} />
      {layout.view === 'picture' ? (
        <TimelineCard overview={data} personId={personId} choice={choice} onChange={setChoice} />
      ) : (
        <YearsTable overview={data} choice={choice} onChange={setChoice} />
      )}
      <EventsCard overview={data} choice={choice} onChange={setChoice} />
      <UndatedCard overview={data} personId={personId} />
    </>
  )
}
