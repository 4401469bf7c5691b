import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './backups.module.css'

/** From the settings to what is kept of the vault and what can be taken out of it. */
export function VaultCareCard(): ReactElement {
  const { t } = useTranslation('backups')
  return (
    <Card title={t('settings.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('settings.text')}</p>
        <div className={styles['links']}>
          <LinkButton to="/settings/backups">{t('settings.backups')}</LinkButton>
          <LinkButton to="/settings/data">{t('settings.data')}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
