import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SourceList } from '../breach/source-list.tsx'
import { coarseDay } from './coarse-day.ts'
import type { AgePointView } from './ledger-view.ts'
import styles from './ledger.module.css'

export interface AgePointProps {
  readonly name: string
  readonly point: AgePointView
}

/** One age: its day as far as it is known, and what becomes possible or ends, with where that was read (P9). */
export function AgePoint({ name, point }: AgePointProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { date, range } = useDateWords()
  const { playbook } = useCatalogue()
  const id = useId()
  const { age, state, when, step, milestoneIds } = point
  const coarse = when && coarseDay(when)
  const isDay = when !== undefined && when.from === when.to
  const words = coarse ? date(coarse) : when && range(when.from, when.to)
  const milestones = playbook.milestones.filter((one) => milestoneIds.includes(one.id))
  return (
    <li className={styles['point']} data-state={state} aria-labelledby={id}>
      <h3 id={id} className={styles['age']}>
        <span className="visually-hidden">{t('clock.ageLabel', { age })}</span>
        <span aria-hidden>{t('clock.age', { age })}</span>
        <span className={styles['day']}>
          {t(isDay ? `clock.state.${state}` : `clock.stateSpan.${state}`, { date: words ?? '' })}
        </span>
      </h3>
      <div className={styles['story']}>
        {step && <p>{t(`clock.step.${step}`, { name })}</p>}
        {milestones.map(({ id: milestoneId, title, text, sources }) => (
          <div key={milestoneId} className={styles['milestone']}>
            <p>
              <b>{title}.</b> {text}
            </p>
            <Disclosure
              label={
                <>
                  {t('clock.sources')}
                  <span className="visually-hidden">: {title}</span>
                </>
              }
            >
              <SourceList
                sources={sources}
                linkOf={(sourceId) => ({ of: 'milestone-source', milestoneId, sourceId })}
              />
            </Disclosure>
          </div>
        ))}
        {milestones.length === 0 && <p className={styles['small']}>{t('clock.notKnown')}</p>}
      </div>
    </li>
  )
}
