import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import styles from './unsafe-home.module.css'

const topics = ['computer', 'history', 'email', 'printing', 'letters', 'recovery', 'phone'] as const

/** What each thing can reveal to somebody at home, with the safer way beside it. */
export function ShowsCard(): ReactElement {
  const { t } = useTranslation('unsafe-home')
  return (
    <Card title={t('shows.title')}>
      <ul className={styles['topics']}>
        {topics.map((topic) => (
          <li key={topic} className={styles['topic']}>
            <h3>{t(`shows.topic.${topic}.title`)}</h3>
            <dl>
              <dt>{t('shows.shows')}</dt>
              <dd>{t(`shows.topic.${topic}.shows`)}</dd>
              <dt>{t('shows.safer')}</dt>
              <dd>{t(`shows.topic.${topic}.safer`)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  )
}
