import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { useDateWords } from '../../state/dates.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageLink } from '../links/page-link.tsx'
import styles from './service-sources.module.css'

/** Where the facts about a service were read, and when somebody last looked (P9). */
export function ServiceSources({ service }: { readonly service: Service }): ReactElement {
  const { id: serviceId, sources } = service
  const { t } = useTranslation('account')
  const { date } = useDateWords()
  return (
    <Disclosure label={t('facts.sources', { count: sources.length })}>
      <ul className={styles['sources']}>
        {sources.map(({ id, title, url, checked }) => (
          <li key={id}>
            {title}, {t('facts.checked', { date: date(checked) })}
            {url !== undefined && (
              <PageLink link={{ of: 'service-source', serviceId, sourceId: id }} address={url} />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
