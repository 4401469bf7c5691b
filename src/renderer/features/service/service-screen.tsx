import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { orpc } from '../../state/wire.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { WriteLetterLink } from '../letters/write-letter-link.tsx'
import { HeldOfYouCard } from './held-of-you-card.tsx'
import { HoldsCard } from './holds-card.tsx'
import { OwnWordsCard } from './own-words-card.tsx'
import { ServiceAccountsCard } from './service-accounts-card.tsx'
import { ServiceBreachesCard } from './service-breaches-card.tsx'
import { ServiceFactsCard } from './service-facts-card.tsx'
import { ServiceLead } from './service-lead.tsx'
import styles from './service-screen.module.css'
import { useSaid } from './use-said.ts'

function KnownService({ service }: { readonly service: Service }): ReactElement {
  const { t } = useTranslation('service')
  const { catalogue } = useCatalogue()
  const said = useSaid(service)
  const { data: all } = useSuspenseQuery(orpc.accounts.list.queryOptions())
  const { data: surface } = useSuspenseQuery(
    orpc.surface.service.queryOptions({ input: { serviceId: service.id } }),
  )
  const accounts = all.filter(
    ({ theirs, serviceId, platformIds }) =>
      !theirs && (serviceId === service.id || platformIds.includes(service.id)),
  )
  const breaches = catalogue.breaches.filter(({ services }) =>
    services.some(({ serviceId }) => serviceId === service.id),
  )
  return (
    <>
      <PageHeader
        eyebrow={t(`eyebrow.${service.origin}`)}
        title={service.name}
        lead={<ServiceLead service={service} breachCount={breaches.length} surface={surface} />}
        actions={<WriteLetterLink serviceId={service.id} />}
      />
      <div className={styles['two']}>
        <div className={styles['column']}>
          {surface.people.length > 0 && <HeldOfYouCard surface={surface} />}
          <HoldsCard service={service} said={said} />
          <ServiceFactsCard service={service} said={said} />
        </div>
        <div className={styles['column']}>
          <ServiceBreachesCard breaches={breaches} surface={surface} />
          <ServiceAccountsCard accounts={accounts} />
          <OwnWordsCard service={service} said={said} />
        </div>
      </div>
    </>
  )
}

/** All that is known of one service, with where it is from, and what the family knows better. */
export function ServiceScreen({ serviceId }: { readonly serviceId: ServiceId }): ReactElement {
  const { t } = useTranslation('service')
  const service = useCatalogue().service(serviceId)
  if (service) return <KnownService service={service} />
  return (
    <PageHeader
      title={t('missing.title')}
      lead={t('missing.text')}
      actions={
        <LinkButton to="/accounts" kind="primary">
          {t('missing.action')}
        </LinkButton>
      }
    />
  )
}
