import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BulkByPerson } from './bulk-by-person.tsx'
import { QueueList } from './queue-list.tsx'
import { TidyEmpty } from './tidy-empty.tsx'

/** What there is to put in order, and what each of it is good for. */
export function TidyUpScreen(): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { data } = useSuspenseQuery(orpc.tidyUp.overview.queryOptions())
  const all = data.queues.reduce((sum, { count }) => sum + count, 0)
  const first = data.queues.find(({ count }) => count > 0)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          first && <Trans t={t} i18nKey="lead" values={{ count: all }} components={{ b: <b /> }} />
        }
        actions={
          first && (
            <LinkButton to="/tidy-up/$queue" params={{ queue: first.queue }} kind="primary">
              {t('begin')}
            </LinkButton>
          )
        }
      />
      {first ? <QueueList queues={data.queues} /> : <TidyEmpty />}
      <BulkByPerson people={data.people} />
      {data.theirs > 0 && <p>{t('theirs', { count: data.theirs })}</p>}
    </>
  )
}
