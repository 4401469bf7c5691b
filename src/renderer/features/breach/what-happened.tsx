import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { contradictedClasses } from '../../../domain/knowledge/contradicted-classes.ts'
import { mainCourse, wholeCourse } from '../incident/file-course.ts'
import { MainCourse } from '../incident/main-course.tsx'
import { BreachDates } from './breach-dates.tsx'
import { SourceRefs } from './source-refs.tsx'
import { SourcesDiffer } from './sources-differ.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './what-happened.module.css'
import { WholeCourse } from './whole-course.tsx'

export interface WhatHappenedProps {
  readonly incident: IncidentData
}

/** What happened when, by whom it is said, and what we did: the main days in sight, everything else in a fold. */
export function WhatHappened({ incident }: WhatHappenedProps): ReactElement {
  const { t } = useTranslation(['breach', 'data', 'incident'])
  const { number } = useDateWords()
  const { breach, view } = incident
  const contested =
    breach.contested.length + (breach.hibpDiffers ?? []).length + contradictedClasses(breach).length
  const main = mainCourse(breach, view)
  return (
    <Card title={t('story.title')}>
      <div className={styles['card']}>
        <p className={styles['summary']}>{breach.summary}</p>
        {main.length > 0 && (
          <MainCourse
            breach={breach}
            points={main}
            accountTitle={(id) => incident.account(id)?.title ?? t('who.account')}
          />
        )}
        <Disclosure
          label={
            contested > 0
              ? t('incident:course.foldContested', { count: contested })
              : t('incident:course.fold')
          }
        >
          <div className={styles['story']}>
            <div className={styles['course']}>
              <BreachDates breach={breach} />
              <WholeCourse incident={incident} points={wholeCourse(breach, view)} />
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
        </Disclosure>
      </div>
    </Card>
  )
}
