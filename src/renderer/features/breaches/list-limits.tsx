import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './breaches-screen.module.css'

/** How far the list can be trusted, and what counts for more (P6). */
export function ListLimits(): ReactElement {
  const { t } = useTranslation('breaches')
  const { catalogue } = useCatalogue()
  const { dateOrText } = useDateWords()
  const listed = catalogue.breaches.filter(({ origin }) => origin === 'hibp').length
  return (
    <Card title={t('limits.title')}>
      <div className={styles['limits']}>
        <p>
          {t('limits.text', { date: dateOrText(catalogue.version) })}{' '}
          {listed > 0 && t('limits.hibp', { count: listed })}
        </p>
        <p>{t('limits.letter')}</p>
        <div>
          <LinkButton to="/accounts/new">{t('limits.add')}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
