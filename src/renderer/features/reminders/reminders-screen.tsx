import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Column, TwoColumns } from '../../ui/two-columns.tsx'
import { CalendarCard } from './calendar-card.tsx'
import { NotificationsCard } from './notifications-card.tsx'
import { ReminderList } from './reminder-list.tsx'

/** What is due on which day, and how to be told outside of the app. */
export function RemindersScreen(): ReactElement {
  const { t } = useTranslation('reminders')
  const { data } = useSuspenseQuery(orpc.reminders.list.queryOptions())
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" values={{ due: data.due }} components={{ b: <b /> }} />}
      />
      <TwoColumns>
        <ReminderList today={data.today} reminders={data.reminders} />
        <Column>
          <CalendarCard />
          <NotificationsCard />
        </Column>
      </TwoColumns>
    </>
  )
}
