import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Column, TwoColumns } from '../../ui/two-columns.tsx'
import { BreachListCard } from './breach-list-card.tsx'
import { KeyCard } from './key-card.tsx'
import { LookUpCard } from './look-up-card.tsx'
import { SentCard } from './sent-card.tsx'
import { SwitchCard } from './switch-card.tsx'

/** Whether anything may be sent, what can be, and all that ever was (P1). */
export function NetworkScreen(): ReactElement {
  const { t } = useTranslation('network')
  const { data: status } = useSuspenseQuery(orpc.network.status.queryOptions())
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          <Trans
            t={t}
            i18nKey={status.allowed ? 'lead.on' : 'lead.off'}
            components={{ b: <b /> }}
          />
        }
      />
      <TwoColumns>
        <Column>
          <SwitchCard status={status} />
          <BreachListCard status={status} />
        </Column>
        <Column>
          <LookUpCard queued={status.queued} />
          <KeyCard place={status.key} />
        </Column>
      </TwoColumns>
      <SentCard />
    </>
  )
}
