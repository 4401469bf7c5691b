import { ChevronRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { Card } from '../../ui/card.tsx'
import { SourceList } from './source-list.tsx'
import styles from './sources-card.module.css'

/**
 * All sources of a breach, one press away (P9). A native `details`, so that the numbers beside the facts
 * can open it from anywhere on the page.
 */
export function SourcesCard({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation('breach')
  return (
    <Card title={t('sources.title')}>
      <details className={styles['sources']}>
        <summary>
          <ChevronRight aria-hidden />
          {t('sources.all', { count: breach.sources.length })}
        </summary>
        <div className={styles['list']}>
          <SourceList
            sources={breach.sources}
            linkOf={(sourceId) => ({ of: 'breach-source', breachId: breach.id, sourceId })}
            isNumbered
          />
          <p>{t('sources.hint')}</p>
        </div>
      </details>
    </Card>
  )
}
