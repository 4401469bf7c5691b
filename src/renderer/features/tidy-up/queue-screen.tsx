import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedItem } from '../../../contract/tidy-up.ts'
import type { TidyUpQueueId } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ConfirmQuestion } from './confirm-question.tsx'
import { DateQuestion } from './date-question.tsx'
import { DormantQuestion } from './dormant-question.tsx'
import { DuplicateQuestion } from './duplicate-question.tsx'
import { QueueDone } from './queue-done.tsx'
import { SecondStepQuestion } from './second-step-question.tsx'
import { ServiceQuestion } from './service-question.tsx'
import { useQueueRun, type QueueRun } from './use-queue-run.ts'

function Question({
  item,
  run,
}: {
  readonly item: ListedItem
  readonly run: QueueRun
}): ReactElement {
  switch (item.queue) {
    case 'unconfirmed':
      return <ConfirmQuestion item={item} run={run} />
    case 'unknown-date':
      return <DateQuestion item={item} run={run} />
    case 'unnamed':
      return <ServiceQuestion item={item} run={run} />
    case 'two-factor':
      return <SecondStepQuestion item={item} run={run} />
    case 'dormant':
      return <DormantQuestion item={item} run={run} />
    case 'duplicate':
      return <DuplicateQuestion item={item} run={run} />
  }
}

/** One queue, one question at a time. */
export function TidyUpQueueScreen({ queue }: { readonly queue: TidyUpQueueId }): ReactElement {
  const { t } = useTranslation('tidy-up')
  const run = useQueueRun(queue)
  const { item } = run
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/tidy-up">{t('title')}</Link>}
        title={t(`queue.${queue}.title`)}
      />
      {item ? (
        // A new question is a new card: nothing half said of one goes over to the next.
        <Question key={run.turn} item={item} run={run} />
      ) : (
        <QueueDone run={run} />
      )}
    </>
  )
}
