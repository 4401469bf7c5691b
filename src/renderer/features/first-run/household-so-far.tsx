import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePartialDate } from '../../state/dates.ts'
import { hueAt } from '../../state/household.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { useRegionName } from '../settings/use-region-name.ts'
import { keptRows, type FirstRunDraft } from './first-run-draft.ts'
import styles from './household-so-far.module.css'

export interface HouseholdSoFarProps {
  readonly draft: FirstRunDraft
}

/** The first page of the ledger, filling as one writes. Wide windows only; everything in it stands in the steps. */
export function HouseholdSoFar({ draft }: HouseholdSoFarProps): ReactElement {
  const { t } = useTranslation(['first-run', 'data'])
  const date = usePartialDate()
  const regionName = useRegionName()
  // The colours they will have later on, which go by the order in which people are added.
  const kept = keptRows(draft.people)
  const people = [
    ...draft.people.filter(({ role }) => role === 'guardian'),
    ...draft.people.filter(({ role }) => role === 'child'),
  ]
  return (
    <aside className={styles['page']} aria-label={t('soFar.label')}>
      <p className={styles['title']}>{draft.householdName.trim() || t('soFar.unnamed')}</p>
      <p className={styles['region']}>{draft.region ? regionName(draft.region) : ' '}</p>
      <ul>
        {people.map(({ key, role, name, birthDate }) => (
          <li key={key} className={styles['person']}>
            {name.trim() === '' ? (
              <span className={styles['nobody']} aria-hidden />
            ) : (
              <PersonDot name={name} hue={hueAt(kept.findIndex((row) => row.key === key))} />
            )}
            <span className={styles['name']}>{name}</span>
            <span className={styles['fact']}>
              {birthDate ? date(birthDate) : t(`data:role.${role}`)}
            </span>
          </li>
        ))}
        {Array.from({ length: Math.max(0, 4 - people.length) }, (_, line) => (
          <li key={`line-${line}`} className={styles['person']} aria-hidden />
        ))}
      </ul>
    </aside>
  )
}
