import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../../state/dates.ts'
import type { ImportDraft, RowFilter } from '../import-types.ts'
import styles from './outcome-filter.module.css'

const filters = [
  'all',
  'needs-a-look',
  'new',
  'changed',
  'known',
  'skipped',
  'not-about-child',
] as const

type Counted = Pick<ImportDraft, 'counts' | 'total' | 'notAboutChild'>

/** How many rows a filter shows, as long as nothing is searched for. */
export const countOf = (filter: RowFilter, draft: Counted): number => {
  if (filter === 'all') return draft.total
  return filter === 'not-about-child' ? draft.notAboutChild : draft.counts[filter]
}

export interface OutcomeFilterProps {
  readonly draft: Counted
  readonly value: RowFilter
  readonly onChange: (filter: RowFilter) => void
}

/**
 * What becomes of the rows, with counts that add up to all of them; choosing one shows only those. The last one
 * lies across the others and is there only where it has rows.
 */
export function OutcomeFilter({ draft, value, onChange }: OutcomeFilterProps): ReactElement {
  const { t } = useTranslation('import')
  const { number } = useDateWords()
  const shownFilters = filters.filter(
    (filter) => filter !== 'not-about-child' || filter === value || draft.notAboutChild > 0,
  )
  return (
    <div className={styles['filter']}>
      <ToggleButtonGroup
        aria-label={t('outcome.label')}
        className={styles['group'] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = filters.find((filter) => keys.has(filter))
          if (chosen) onChange(chosen)
        }}
      >
        {shownFilters.map((filter) => (
          <ToggleButton key={filter} id={filter} className={styles['choice'] ?? ''}>
            {t(`outcome.${filter}`)}{' '}
            <span className={styles['count']}>{number(countOf(filter, draft))}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className={styles['meaning']}>{t(`outcomeMeaning.${value}`)}</p>
    </div>
  )
}
