import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './settings.module.css'

/** From the settings to what may be sent and what was. */
export function NetworkCard(): ReactElement {
  const { t } = useTranslation('settings')
  const { data } = useSuspenseQuery(orpc.settings.read.queryOptions())
  return (
    <Card title={t('network.title')}>
      <div className={styles['form']}>
        <p>{t(data.networkAllowed ? 'network.on' : 'network.off')}</p>
        <div>
          <LinkButton to="/settings/network">{t('network.link')}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
