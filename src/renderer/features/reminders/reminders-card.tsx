import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './reminders.module.css'

/** From the settings to the reminders. */
export function RemindersCard(): ReactElement {
  const { t } = useTranslation('reminders')
  return (
    <Card title={t('settings.title')}>
      <div className={styles['form']}>
        <p>{t('settings.text')}</p>
        <div>
          <LinkButton to="/settings/reminders">{t('settings.link')}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
