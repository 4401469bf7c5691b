import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, useTransition, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayout } from '../../state/layout.ts'
import { orpc } from '../../state/wire.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import { groupNames } from './group-names.ts'
import { membersAtFirst } from './member-list.tsx'
import { ReuseLead } from './reuse-lead.tsx'
import { ReuseList } from './reuse-list.tsx'
import { ReuseNotes } from './reuse-notes.tsx'
import { ReusePicture } from './reuse-picture.tsx'
import { groupViews } from './reuse-view.ts'
import { useMarkChanged } from './use-mark-changed.ts'

/** So many groups at first, and so many more with each press. */
const groupStep = 20

/** The reuse map: what accounts share across the household, and the order to put it right in. */
export function ReuseScreen(): ReactElement {
  const { t } = useTranslation('reuse')
  const [limits, setLimits] = useState({ groups: groupStep, members: membersAtFirst })
  const [, startTransition] = useTransition()
  const { data: map } = useSuspenseQuery(orpc.reuse.map.queryOptions({ input: limits }))
  const [layout, leave] = useLayout('reuse', { view: 'table' })
  const marking = useMarkChanged()
  // In a transition what is there stays on the screen until the rest has come.
  const need = (members: number): void =>
    startTransition(() =>
      setLimits((before) => ({ ...before, members: Math.max(before.members, members) })),
    )
  const moreGroups = (): void =>
    startTransition(() => setLimits((before) => ({ ...before, groups: before.groups + groupStep })))
  const place = useFocusKept(`${map.groups.length + map.moreGroups}`)
  const views = groupViews(map, groupNames(map.groups))
  if (views.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          title={t('empty.title')}
          actions={<LinkButton to="/import">{t('empty.action')}</LinkButton>}
        >
          <p>{t('empty.text')}</p>
          {map.notCompared > 0 && <p>{t('empty.notCompared', { count: map.notCompared })}</p>}
          {map.theirs > 0 && <p>{t('theirs', { count: map.theirs })}</p>}
        </EmptyState>
      </>
    )
  }
  const shared = { views, marking, onNeed: need }
  return (
    <>
      <PageHeader title={t('title')} lead={<ReuseLead map={map} />} />
      <ErrorNotice error={marking.error} />
      <div ref={place} tabIndex={-1}>
        <Tabs
          label={t('view.label')}
          selected={layout.view}
          onSelect={(view) => leave({ view })}
          tabs={[
            {
              id: 'table',
              label: t('view.table'),
              content: (
                <ReuseList
                  {...shared}
                  moreGroups={map.moreGroups}
                  onMoreGroups={moreGroups}
                  step={groupStep}
                />
              ),
            },
            {
              id: 'picture',
              label: t('view.picture'),
              content: <ReusePicture {...shared} map={map} />,
            },
          ]}
        />
      </div>
      <ReuseNotes map={map} />
    </>
  )
}
