import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { HouseholdAnswer } from './household-lead.ts'
import styles from './news-card.module.css'
import { movedFigures, type PersonNews } from './person-news.ts'
import { useBreachLabel } from './use-breach-label.ts'
import { useChildrenFirst } from './use-children-first.ts'

type BreachNews = HouseholdAnswer['news']['breaches'][number]

/** A breach that came, went, or is surer or less sure than before. */
export function BreachLine({ change }: { readonly change: BreachNews }): ReactElement {
  const { t } = useTranslation('household')
  const { breach } = useCatalogue()
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  const label = useBreachLabel()(change.breachId, change.isQuiet)
  const { breachId, kind, level } = change
  const personIds = useChildrenFirst()(change.personIds)
  return (
    <li className={styles['line']}>
      {breach(breachId) ? (
        <Link to="/breaches/$breachId" params={{ breachId }} className={styles['name']}>
          {label}
        </Link>
      ) : (
        label
      )}{' '}
      {kind !== 'no-longer' && <VerdictBadge level={level} />}{' '}
      <span className={styles['words']}>
        {t(`news.breach.${kind}`, { list: list(personIds.map(nameOf)) })}
      </span>
    </li>
  )
}

/** How the figures of one person moved. */
export function PersonLine({ person }: { readonly person: PersonNews }): ReactElement {
  const { t } = useTranslation('household')
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  const moved = movedFigures(person).map(({ figure, way, count }) =>
    t(`news.${figure}.${way}`, { count }),
  )
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <Trans
          t={t}
          i18nKey="news.person"
          values={{
            name: nameOf(person.personId),
            list: list(person.isNew ? [t('news.isNew'), ...moved] : moved),
          }}
          components={{ b: <b /> }}
        />
      </span>
    </li>
  )
}
