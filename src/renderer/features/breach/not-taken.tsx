import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { SourceRefs } from './source-refs.tsx'
import styles from './not-taken.module.css'

/** What was left untouched, said explicitly, so that nobody does more than they need. */
export function NotTaken({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation('breach')
  const id = useId()
  return (
    <section
      className={styles['notTaken']}
      aria-labelledby={id}
      data-known={breach.notTaken.length > 0 || undefined}
    >
      <h2 id={id}>{t('notTaken.title')}</h2>
      {breach.notTaken.length === 0 ? (
        <p>{t('notTaken.unknown')}</p>
      ) : (
        <ul>
          {breach.notTaken.map((one) => (
            <li key={one.dataClass}>
              {one.text}
              <SourceRefs breach={breach} ids={one.sources} isTabStop={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
