import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { SourceRefs } from './source-refs.tsx'
import styles from './what-happened.module.css'

/** The facts of a breach: what happened when, how many, and where sources disagree. */
export function WhatHappened({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { date, number } = useDateWords()
  return (
    <Card title={t('story.title')}>
      <div className={styles['story']}>
        <p className={styles['summary']}>{breach.summary}</p>
        <ol className={styles['timeline']}>
          {breach.timeline.map((event) => (
            <li key={`${event.date} ${event.text}`}>
              <b>{event.date ? date(event.date, 'short') : t('data:unknown')}</b>
              <span>
                {event.text}
                <SourceRefs breach={breach} ids={event.sources} />
              </span>
            </li>
          ))}
        </ol>
        <div className={styles['aside']}>
          {breach.counts.length > 0 && (
            <section>
              <h3>{t('story.counts')}</h3>
              <ul className={styles['counts']}>
                {breach.counts.map((count) => (
                  <li key={`${count.of} ${count.label}`}>
                    <b>{number(count.value)}</b> {count.of}
                    <small>
                      {t(`data:countLabel.${count.label}`)}
                      <SourceRefs breach={breach} ids={count.sources} />
                    </small>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {breach.contested.length > 0 && (
            <section>
              <h3>{t('story.contested')}</h3>
              <ul className={styles['contested']}>
                {breach.contested.map((statement) => (
                  <li key={statement.text}>
                    {statement.text}
                    <SourceRefs breach={breach} ids={statement.sources} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Card>
  )
}
