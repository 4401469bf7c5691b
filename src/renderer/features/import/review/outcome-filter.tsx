import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../../state/dates.ts'
import type { ImportDraft, RowFilter } from '../import-types.ts'
import styles from './outcome-filter.module.css'

const filters = ['all', 'needs-a-look', 'new', 'changed', 'known', 'skipped'] as const

export interface OutcomeFilterProps {
  readonly draft: Pick<ImportDraft, 'counts' | 'total'>
  readonly value: RowFilter
  readonly onChange: (filter: RowFilter) => void
}

/** What becomes of the rows, with counts that add up to all of them; choosing one shows only those. */
export function OutcomeFilter({ draft, value, onChange }: OutcomeFilterProps): ReactElement {
  const { t } = useTranslation('import')
  const { number } = useDateWords()
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
        {filters.map((filter) => (
          <ToggleButton key={filter} id={filter} className={styles['choice'] ?? ''}>
            {t(`outcome.${filter}`)}{' '}
            <span className={styles['count']}>
              {number(filter === 'all' ? draft.total : draft.counts[filter])}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className={styles['meaning']}>{t(`outcomeMeaning.${value}`)}</p>
    </div>
  )
}
