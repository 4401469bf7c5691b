import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { serviceLinks } from '../../../contract/links.ts'
import type { Service, ServiceFact } from '../../../domain/model/service.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { PageLink } from '../links/page-link.tsx'
import { ServiceSources } from '../account/service-sources.tsx'
import { FactRow } from './fact-row.tsx'
import { KindFact } from './kind-fact.tsx'
import styles from './service-facts-card.module.css'
import { agingFacts, sourcesOfFact } from './service-facts-view.ts'
import type { SaidOfService } from './use-said.ts'

export interface ServiceFactsCardProps {
  readonly service: Service
  readonly said: SaidOfService | undefined
}

/** The facts of a service, each with its source and the day it was read. */
export function ServiceFactsCard({ service, said }: ServiceFactsCardProps): ReactElement {
  const { t } = useTranslation(['service', 'data'])
  const { date, list } = useDateWords()
  const { status, statusSince, statusNote, deletion, links, usedBy } = service
  const isOwn = service.origin === 'own'
  const from = (fact: ServiceFact) => ({
    sources: sourcesOfFact(service, fact),
    isAging: agingFacts.includes(fact),
  })
  const isStatusKnown = from('status').sources.length > 0
  const state = t(`data:serviceStatus.${status}`)
  return (
    <Card title={t('facts.title')}>
      <dl className={styles['facts']}>
        <KindFact service={service} said={said} />
        <FactRow label={t('facts.operator')} {...from('operator')}>
          {service.operator}
        </FactRow>
        {service.formerNames.length > 0 && (
          <FactRow label={t('facts.names')} {...from('names')}>
            {list(service.formerNames)}
          </FactRow>
        )}
        {!isOwn && (
          <>
            <FactRow label={t('facts.status')} {...from('status')}>
              {isStatusKnown ? (
                <>
                  {statusSince ? t('facts.statusSince', { state, date: date(statusSince) }) : state}
                  {statusNote !== undefined && <span className={styles['note']}>{statusNote}</span>}
                </>
              ) : undefined}
            </FactRow>
            <FactRow label={t('facts.ageRule')} {...from('ageRule')}>
              {service.ageRule}
            </FactRow>
            <FactRow label={t('facts.deletion')} {...from('deletion')}>
              {deletion && t(`deletion.${deletion}`)}
            </FactRow>
          </>
        )}
        <FactRow label={t('facts.domains')} {...from('domains')}>
          {service.domains.length > 0 ? service.domains.join(', ') : undefined}
        </FactRow>
        {service.appIds.length > 0 && (
          <FactRow label={t('facts.appIds')} {...from('appIds')}>
            {service.appIds.join(', ')}
          </FactRow>
        )}
        {service.platform && (
          <FactRow label={t('facts.usedBy')} {...from('usedBy')}>
            {usedBy.length > 0
              ? list(usedBy.map((kind) => t(`data:serviceKind.${kind}`)))
              : undefined}
          </FactRow>
        )}
        {serviceLinks.map((kind) => {
          const address = links[kind]
          return (
            address !== undefined && (
              <FactRow key={kind} label={t(`links.${kind}`)} {...from('links')}>
                <PageLink
                  link={{ of: 'service', serviceId: service.id, link: kind }}
                  address={address}
                />
              </FactRow>
            )
          )
        })}
      </dl>
      {service.sources.length > 0 && <ServiceSources service={service} />}
    </Card>
  )
}
