import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { Card } from '../../ui/card.tsx'
import styles from './about-card.module.css'

/** Which program this is, what it is not, and whose work is in it. */
export function AboutCard(): ReactElement {
  const { t } = useTranslation('settings')
  const status = useInterface((state) => state.status)
  return (
    <Card title={t('about.title')}>
      <dl className={styles['facts']}>
        <dt>{t('about.version')}</dt>
        <dd>{status?.version}</dd>
        <dt>{t('about.runs')}</dt>
        <dd>{status && t(`about.host.${status.host}`)}</dd>
        <dt>{t('about.network')}</dt>
        <dd>{t('about.networkText')}</dd>
        <dt>{t('about.advice')}</dt>
        <dd>{t('about.adviceText')}</dd>
        <dt>{t('about.licence')}</dt>
        <dd>{t('about.licenceText')}</dd>
        <dt>{t('about.sources')}</dt>
        <dd>{t('about.sourcesText')}</dd>
      </dl>
    </Card>
  )
}
