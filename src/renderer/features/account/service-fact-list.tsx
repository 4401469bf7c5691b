import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { useDateWords } from '../../state/dates.ts'
import styles from './service-fact-list.module.css'

const linkKinds = ['deletion', 'privacy', 'breach'] as const

/** The facts as a list of terms; addresses are text to copy, for the page opens nothing by itself. */
export function ServiceFactList({ service }: { readonly service: Service }): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const { date, list } = useDateWords()
  const state = t(`data:serviceStatus.${service.status}`)
  return (
    <dl className={styles['facts']}>
      <dt>{t('facts.kind')}</dt>
      <dd>{t(`data:serviceKind.${service.kind}`)}</dd>
      {service.operator !== undefined && (
        <>
          <dt>{t('facts.operator')}</dt>
          <dd>{service.operator}</dd>
        </>
      )}
      {service.formerNames.length > 0 && (
        <>
          <dt>{t('facts.formerly')}</dt>
          <dd>{list(service.formerNames)}</dd>
        </>
      )}
      {service.origin !== 'own' && (
        <>
          <dt>{t('facts.state')}</dt>
          <dd>
            {(service.factSources.status ?? []).length === 0
              ? t('facts.unknown')
              : service.statusSince === undefined
                ? state
                : t('facts.stateSince', { state, date: date(service.statusSince) })}
            {service.statusNote !== undefined && <small>{service.statusNote}</small>}
          </dd>
          <dt>{t('facts.age')}</dt>
          <dd>{service.ageRule ?? t('facts.unknown')}</dd>
        </>
      )}
      {service.domains.length > 0 && (
        <>
          <dt>{t('facts.domains')}</dt>
          <dd>{service.domains.join(', ')}</dd>
        </>
      )}
      {linkKinds.map((kind) => {
        const address = service.links[kind]
        return (
          address !== undefined && (
            <div key={kind} className={styles['link']}>
              <dt>{t(`facts.${kind}`)}</dt>
              <dd className={styles['address']}>{address}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
