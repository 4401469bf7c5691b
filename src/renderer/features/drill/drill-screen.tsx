import { notFound } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DrillChoice } from './drill-choice.tsx'
import { DrillGapsCard } from './drill-gaps-card.tsx'
import { DrillPlan } from './drill-plan.tsx'
import { DrillStart } from './drill-start.tsx'
import { DrillTimesCard } from './drill-times-card.tsx'
import styles from './drill.module.css'
import { useDrill } from './use-drill.ts'

function DrillResult({ serviceId }: { readonly serviceId: ServiceId }): ReactElement {
  const { t } = useTranslation('drill')
  const { serviceName } = useCatalogue()
  const { drill, incident } = useDrill(serviceId)
  return (
    <>
      <Notice
        isLive
        title={t('pretend.title', { service: serviceName(serviceId) })}
        action={
          incident.people.length > 0 && (
            <LinkButton to="/print/drill/$serviceId" params={{ serviceId }}>
              <Printer aria-hidden />
              {t('print')}
            </LinkButton>
          )
        }
      >
        {t('pretend.text')}
      </Notice>
      <div className={styles['two']}>
        <DrillTimesCard times={drill.times} />
        <DrillGapsCard gaps={drill.gaps} />
      </div>
      <DrillPlan key={serviceId} people={incident.people} />
    </>
  )
}

export interface DrillScreenProps {
  /** Undefined while none is chosen. */
  readonly serviceId: ServiceId | undefined
}

/** Pretend a service was breached today: the plan, the time it takes, and what is missing. */
export function DrillScreen({ serviceId }: DrillScreenProps): ReactElement {
  const { t } = useTranslation('drill')
  const { service } = useCatalogue()
  if (serviceId !== undefined && !service(serviceId)) throw notFound()
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" components={{ b: <b /> }} />}
      />
      <DrillChoice serviceId={serviceId} />
      {serviceId === undefined ? <DrillStart /> : <DrillResult serviceId={serviceId} />}
    </>
  )
}
