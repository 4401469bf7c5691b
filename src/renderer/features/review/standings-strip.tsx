import { ArrowRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { Standings } from './review-view.ts'
import styles from './standings-strip.module.css'
import { useOutcomeWords } from './use-outcome-words.ts'
import type { LastMove } from './use-review-run.ts'

export interface StandingsStripProps {
  readonly standings: Standings
  readonly lastMove: LastMove | undefined
}

/** Where everybody stands, and beside it where they stood before the last answer. */
export function StandingsStrip({ standings, lastMove }: StandingsStripProps): ReactElement {
  const { t } = useTranslation('review')
  const { nameOf, hueOf, person } = useHousehold()
  const isChild = (one: Standings[number]): boolean => person(one.personId)?.role === 'child'
  const outcome = useOutcomeWords()
  return (
    <section aria-label={t('standings.label')} className={styles['strip']}>
      <ul>
        {standings
          .toSorted((a, b) => Number(isChild(b)) - Number(isChild(a)))
          .map(({ personId, level, exposed, asked }) => {
            const was = lastMove?.before.find((one) => one.personId === personId)
            const hasMoved = lastMove !== undefined && was?.level !== level
            return (
              <li key={personId} className={styles['person']}>
                <span className={styles['name']}>
                  <PersonDot name={nameOf(personId)} hue={hueOf(personId)} />
                  {nameOf(personId)}
                </span>
                <span className={styles['levels']}>
                  {hasMoved && was && (
                    <>
                      <s className={styles['was']}>
                        <span className="visually-hidden">{t('standings.was')} </span>
                        <VerdictBadge level={was.level} />
                      </s>
                      <ArrowRight aria-hidden size={16} />
                    </>
                  )}
                  <span key={level} className={hasMoved ? styles['moved'] : undefined}>
                    <VerdictBadge level={level} />
                  </span>
                </span>
                <span className={styles['facts']}>{t('standings.facts', { exposed, asked })}</span>
              </li>
            )
          })}
      </ul>
      {standings.length === 0 && <p>{t('standings.nobody')}</p>}
      <output className="visually-hidden">
        {lastMove && outcome(lastMove.before, lastMove.now)}
      </output>
    </section>
  )
}
