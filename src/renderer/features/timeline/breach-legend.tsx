import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import styles from './breach-legend.module.css'
import type { ChoiceProps } from './timeline-filters.tsx'
import type { DrawnBreachView } from './timeline-view.ts'
import { useAccessWords } from './use-access-words.ts'

/** What the picture says of a breach, in words: how many of the accounts in it were open. */
function OpenWords({ breach }: { readonly breach: DrawnBreachView }): ReactElement {
  const { t } = useTranslation('timeline')
  const { open, maybeOpen, closed } = breach
  const parts = [
    ...(open > 0 ? [t('breaches.open', { count: open })] : []),
    ...(maybeOpen > 0 ? [t('breaches.maybe', { count: maybeOpen })] : []),
    ...(closed > 0 ? [t('breaches.closed', { count: closed })] : []),
  ]
  return <>{parts.join(' · ')}</>
}

/** The breaches of the picture by number; each can be chosen, to see what happened around it. */
export function BreachLegend({ overview, choice, onChange }: ChoiceProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { breach: breachOf } = useCatalogue()
  const accessWords = useAccessWords()
  const { breaches, touching, leftOut } = overview
  const more = touching - breaches.length
  return (
    <div className={styles['part']}>
      {breaches.length > 0 && <h3>{t('breaches.title')}</h3>}
      <ol className={styles['list']}>
        {breaches.map((one, index) => {
          const name = one.isQuiet
            ? t('breaches.quiet')
            : (breachOf(one.breachId)?.name ?? one.breachId)
          const isSure = one.level === 'confirmed' || one.level === 'likely'
          return (
            <li key={one.breachId}>
              <ToggleButton
                className={styles['row'] ?? ''}
                isSelected={choice.breachId === one.breachId}
                onChange={(isChosen) =>
                  onChange({
                    ...choice,
                    kind: 'everything',
                    year: undefined,
                    breachId: isChosen ? one.breachId : undefined,
                  })
                }
              >
                <span className={classNames(styles['number'], isSure && styles['sure'])}>
                  {index + 1}
                </span>
                <span className={styles['words']}>
                  <b>{name}</b>
                  <span className={styles['when']}>
                    {accessWords({ from: one.from, end: one.end, rough: one.rough })}
                  </span>
                </span>
                <span className={styles['open']}>
                  <OpenWords breach={one} />
                </span>
                <VerdictBadge level={one.level} />
              </ToggleButton>
            </li>
          )
        })}
      </ol>
      <p className={styles['note']}>
        {more > 0 && <>{t('breaches.more', { count: more })} </>}
        {leftOut > 0 && <>{t('breaches.leftOut', { count: leftOut })} </>}
        <Link to="/breaches">{t('breaches.see')}</Link>
      </p>
    </div>
  )
}
