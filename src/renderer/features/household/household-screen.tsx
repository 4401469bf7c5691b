import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportDeletionSteps } from '../import/export-deletion-steps.tsx'
import { DeletionReminders } from '../open-export/deletion-reminders.tsx'
import { KeyNotices } from '../protections/key-notices.tsx'
import { DueCard } from './due-card.tsx'
import { FirstWays } from './first-ways.tsx'
import { householdLead } from './household-lead.ts'
import styles from './household-screen.module.css'
import { LeadWords } from './lead-words.tsx'
import { NewsCard } from './news-card.tsx'
import { NextSteps } from './next-steps.tsx'
import { PersonCard } from './person-card.tsx'

/** The first page: the most important thing across the household, everybody at a glance, what to do next. */
export function HouseholdScreen(): ReactElement {
  const { t } = useTranslation('household')
  const { household, children, guardians, person } = useHousehold()
  const { dataClass } = useCatalogue()
  const { data } = useSuspenseQuery(orpc.surface.household.queryOptions())
  const lead = householdLead(data, (id) => person(id)?.role, dataClass)
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={household.name}
        lead={<LeadWords lead={lead} openBreaches={data.openBreaches} />}
      />
      <DeletionReminders />
      <KeyNotices />
      {lead.kind === 'empty' ? (
        <>
          <FirstWays />
          <ExportDeletionSteps />
        </>
      ) : (
        <>
          <DueCard />
          <div className={styles['stage']}>
            <div className={styles['people']}>
              {[...children, ...guardians].map(({ id }) => {
                const summary = data.people.find(({ personId }) => personId === id)
                return summary && <PersonCard key={id} summary={summary} />
              })}
            </div>
          </div>
          <NewsCard news={data.news} />
          <ExportDeletionSteps />
          <NextSteps next={data.next} />
        </>
      )}
    </>
  )
}
