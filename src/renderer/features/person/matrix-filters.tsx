import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassGroup } from '../../../domain/model/data-class.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './matrix-filters.module.css'
import type { MatrixFilter } from './matrix-view.ts'

export interface MatrixFiltersProps {
  /** Those to choose from. */
  readonly groups: readonly DataClassGroup[]
  readonly filter: MatrixFilter
  readonly onChange: (filter: MatrixFilter) => void
  readonly shown: number
  readonly all: number
}

/** Narrows the matrix down to one kind of data, or to what is out. */
export function MatrixFilters(props: MatrixFiltersProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { groups, filter, onChange, shown, all } = props
  if (groups.length === 0) return <></>
  return (
    <div className={styles['filters']} data-print="never">
      <div className={styles['group']}>
        <Select
          label={t('matrix.group')}
          isLabelHidden
          options={[
            { id: 'all' as const, label: t('matrix.allGroups') },
            ...groups.map((group) => ({ id: group, label: t(`data:group.${group}`) })),
          ]}
          value={filter.group}
          onChange={(group) => onChange({ ...filter, group })}
        />
      </div>
      <CheckboxField
        isSelected={filter.onlyExposed}
        onChange={(onlyExposed) => onChange({ ...filter, onlyExposed })}
      >
        {t('matrix.onlyExposed')}
      </CheckboxField>
      <output className={styles['shown']}>
        {shown < all && t('matrix.shown', { shown, all })}
      </output>
    </div>
  )
}
