import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { matrixSorts, type Layout } from '../../../domain/model/layout.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './matrix-filters.module.css'

export interface MatrixFormsProps {
  readonly layout: NonNullable<Layout['matrix']>
  readonly onChange: (layout: NonNullable<Layout['matrix']>) => void
  /** There is no denser form of the list. */
  readonly canBeCompact: boolean
}

/** The order of the rows and how dense they are; the vault remembers both. */
export function MatrixForms({ layout, onChange, canBeCompact }: MatrixFormsProps): ReactElement {
  const { t } = useTranslation('person')
  return (
    <div className={styles['forms']} data-print="never">
      <div className={styles['choice']}>
        <Select
          label={t('matrix.sort')}
          isLabelHidden
          options={matrixSorts.map((id) => ({
            id,
            label: t(`matrix.sorts.${id}`),
            detail: t(`matrix.sortDetails.${id}`),
          }))}
          value={layout.sort}
          onChange={(sort) => onChange({ ...layout, sort })}
        />
      </div>
      {canBeCompact && (
        <CheckboxField
          isSelected={layout.isCompact}
          onChange={(isCompact) => onChange({ ...layout, isCompact })}
        >
          {t('matrix.compact')}
        </CheckboxField>
      )}
    </div>
  )
}
