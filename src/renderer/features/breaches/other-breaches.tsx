import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { Card } from '../../ui/card.tsx'
import { BreachMeta } from './breach-meta.tsx'
import { byYear } from './breach-when.ts'
import { firstSentence } from './first-sentence.ts'
import styles from './other-breaches.module.css'

/** The rest of the catalogue, by year, each with its kind, its dates and one sentence. */
export function OtherBreaches({
  breaches,
}: {
  readonly breaches: readonly Breach[]
}): ReactElement {
  const { t, i18n } = useTranslation('breaches')
  return (
    <Card title={t('others.title')}>
      <p className={styles['text']}>{t('others.text')}</p>
      {byYear(breaches).map(({ year, breaches: ofYear }) => (
        <section key={year ?? 'undated'} className={styles['year']}>
          <h3>{year ?? t('others.undated')}</h3>
          <ul>
            {ofYear.map((breach) => (
              <li key={breach.id} className={styles['item']}>
                <div>
                  <Link
                    to="/breaches/$breachId"
                    params={{ breachId: breach.id }}
                    className={styles['name']}
                  >
                    {breach.name}
                  </Link>
                  <p className={styles['meta']}>
                    <BreachMeta breach={breach} />
                  </p>
                </div>
                <p>{firstSentence(breach.summary, i18n.language)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
