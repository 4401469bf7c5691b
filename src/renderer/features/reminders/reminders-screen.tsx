import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { CalendarCard } from './calendar-card.tsx'
import { NoticesCard } from './notices-card.tsx'
import { ReminderList } from './reminder-list.tsx'
import styles from './reminders.module.css'

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
      <div className={styles['page']}>
        <ReminderList today={data.today} reminders={data.reminders} />
        <div className={styles['column']}>
          <CalendarCard />
          <NoticesCard />
        </div>
      </div>
    </>
  )
}
