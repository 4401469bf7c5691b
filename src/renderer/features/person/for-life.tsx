import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import styles from './for-life.module.css'
import type { SurfaceView } from './surface-view.ts'

export interface ForLifeProps {
  readonly lost: SurfaceView['lifelongLost']
}

/** What is out and cannot be changed, with the breaches that lost it. */
export function ForLife({ lost }: ForLifeProps): ReactElement {
  const { t } = useTranslation('person')
  const { breach, dataClassName } = useCatalogue()
  if (lost.length === 0) {
    return (
      <Card title={t('life.title')}>
        <p>{t('life.none')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('life.title')}>
      <p className={styles['lead']}>{t('life.lead')}</p>
      <ul className={styles['list']}>
        {lost.map(({ dataClass, breachIds }) => (
          <li key={dataClass}>
            <b className={styles['name']}>{dataClassName(dataClass)}</b>
            <ul className={styles['breaches']}>
              {breachIds.map((breachId) => (
                <li key={breachId}>
                  <Link to="/breaches/$breachId" params={{ breachId }}>
                    {breach(breachId)?.name ?? breachId}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
