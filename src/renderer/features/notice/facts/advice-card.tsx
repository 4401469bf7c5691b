import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '../../../../domain/notices/notice-reading.ts'
import { Card } from '../../../ui/card.tsx'
import { Quotes } from './quotes.tsx'
import styles from './facts.module.css'

/** What the notice tells the reader to do, as it says it; our own steps stand on the breach's page. */
export function AdviceCard({ spans }: { readonly spans: readonly Span[] }): ReactElement {
  const { t } = useTranslation('notice')
  return (
    <Card title={t('advice.title')}>
      <p className={styles['detail']}>{t('advice.lead')}</p>
      <Quotes spans={spans} atOnce={4} />
    </Card>
  )
}
