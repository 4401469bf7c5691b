import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../domain/model/source.ts'
import { useDateWords } from '../../state/dates.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './service-sources.module.css'

/** Where the facts about a service were read, and when somebody last looked (P9). */
export function ServiceSources({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  const { t } = useTranslation('account')
  const { date } = useDateWords()
  return (
    <Disclosure label={t('facts.sources', { count: sources.length })}>
      <ul className={styles['sources']}>
        {sources.map(({ id, title, url, checked }) => (
          <li key={id}>
            {title}, {t('facts.checked', { date: date(checked) })}
            <span className={styles['address']}>{url}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
