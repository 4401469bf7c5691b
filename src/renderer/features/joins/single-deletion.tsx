import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { BreakStep } from '../../../domain/joins/break-plan.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageLink } from '../links/page-link.tsx'
import { BrokenList } from './broken-list.tsx'
import { useJoins } from './joins-context.ts'
import { TryButton } from './try-button.tsx'
import styles from './single-deletion.module.css'

/** The one deletion that breaks most, and the ways to act on it. */
export function SingleDeletion({ step }: { readonly step: BreakStep }): ReactElement {
  const { t } = useTranslation(['joins', 'service'])
  const { names } = useJoins()
  const { service: serviceOf } = useCatalogue()
  const [accountId] = step.accountIds
  if (accountId === undefined) return <></>
  const serviceId = names.account(accountId)?.serviceId
  const service = serviceId === undefined ? undefined : serviceOf(serviceId)
  const isHidden = names.isHidden(accountId)
  const address = service?.links.deletion
  return (
    <div className={styles['single']}>
      <p className={styles['words']}>
        <Trans
          t={t}
          i18nKey="plan.single"
          values={{ account: names.nameOf(accountId), count: step.breaks.length }}
          components={{ b: <b /> }}
        />
      </p>
      {service && !isHidden && (
        <div className={styles['how']}>
          {service.deletion &&
            t('plan.difficulty', { words: t(`service:deletion.${service.deletion}`) })}{' '}
          {address !== undefined && (
            <>
              {t('plan.where')}{' '}
              <PageLink
                link={{ of: 'service', serviceId: service.id, link: 'deletion' }}
                address={address}
              />
            </>
          )}
        </div>
      )}
      <div className={styles['ways']}>
        <LinkButton to="/accounts/$accountId" params={{ accountId }} kind="primary">
          {t(isHidden ? 'plan.openUnnamed' : 'plan.open')}
        </LinkButton>
        {service && (
          <LinkButton to="/services/$serviceId" params={{ serviceId: service.id }} kind="secondary">
            {t('plan.service')}
          </LinkButton>
        )}
        <TryButton accountIds={step.accountIds} label={names.nameOf(accountId)} />
      </div>
      <BrokenList label={t('plan.breaks', { count: step.breaks.length })} joins={step.breaks} />
    </div>
  )
}
