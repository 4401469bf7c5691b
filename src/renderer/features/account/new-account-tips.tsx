import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import styles from './new-account-tips.module.css'

const tips = ['service', 'people', 'opened', 'password'] as const

/** What is worth writing down, for somebody who does it for the first time. */
export function NewAccountTips(): ReactElement {
  const { t } = useTranslation('account')
  return (
    <Card title={t('new.tips.title')}>
      <ul className={styles['tips']}>
        {tips.map((tip) => (
          <li key={tip}>
            <Trans t={t} i18nKey={`new.tips.${tip}`} components={{ b: <b /> }} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
