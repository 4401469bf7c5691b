import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { BreachDates } from './breach-dates.tsx'
import { SourceRefs } from './source-refs.tsx'
import { SourcesDiffer } from './sources-differ.tsx'
import styles from './what-happened.module.css'

/** The facts of a breach: what happened when, how many, and where sources disagree. */
export function WhatHappened({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { date, number } = useDateWords()
  return (
    <Card title={t('story.title')}>
      <div className={styles['story']}>
        <p className={styles['summary']}>{breach.summary}</p>
        <div className={styles['course']}>
          <BreachDates breach={breach} />
          {breach.timeline.length > 0 && (
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
          )}
        </div>
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
          <SourcesDiffer breach={breach} />
        </div>
      </div>
    </Card>
  )
}
