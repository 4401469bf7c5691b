import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import styles from './unsafe-home.module.css'

const steps = [
  'password',
  'devices',
  'secondStep',
  'address',
  'location',
  'closing',
  'child',
] as const

/** The steps another holder of an account will notice. */
export function NoticedCard(): ReactElement {
  const { t } = useTranslation('unsafe-home')
  return (
    <Card title={t('noticed.title')}>
      <p className={styles['lead']}>{t('noticed.text')}</p>
      <ul className={styles['dashes']}>
        {steps.map((step) => (
          <li key={step}>
            <Trans t={t} i18nKey={`noticed.step.${step}`} components={{ b: <b /> }} />
          </li>
        ))}
      </ul>
      <p className={styles['lead']}>{t('noticed.evidence')}</p>
    </Card>
  )
}
