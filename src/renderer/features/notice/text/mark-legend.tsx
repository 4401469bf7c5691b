import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkKind } from './notice-claims.ts'
import styles from './notice-text.module.css'

/** What the lines and signs in the text mean; only those that are in it. */
export function MarkLegend({ kinds }: { readonly kinds: readonly MarkKind[] }): ReactElement {
  const { t } = useTranslation('notice')
  return (
    <ul className={styles['legend']} aria-label={t('text.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={styles['sample']} data-kind={kind}>
            {t(`mark.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
