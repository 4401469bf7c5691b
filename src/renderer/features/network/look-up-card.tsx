import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './network.module.css'

/** The way to the look-up of addresses, and how many wait for it. */
export function LookUpCard({ queued }: { readonly queued: number }): ReactElement {
  const { t } = useTranslation('network')
  return (
    <Card title={t('lookUp.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('lookUp.text')}</p>
        {queued > 0 && <p>{t('lookUp.waiting', { count: queued })}</p>}
        <div>
          <LinkButton to="/addresses">{t('lookUp.link')}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
