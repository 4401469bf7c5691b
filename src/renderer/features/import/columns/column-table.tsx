import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { columnFields } from '../../../../contract/imports.ts'
import { Select } from '../../../ui/select.tsx'
import { classNames } from '../../../ui/class-names.ts'
import type { ColumnField, ColumnMapping, ImportDraft } from '../import-types.ts'
import { fieldOf, numberOfUnnamed } from './column-choice.ts'
import styles from './column-table.module.css'

export interface ColumnTableProps {
  readonly columns: ImportDraft['columns']
  readonly mapping: ColumnMapping
  /** Notes are a meaning to choose. */
  readonly withNotes: boolean
  readonly onChoose: (column: number, field: ColumnField | undefined) => void
}

/** One line per column: its name, what stands in it, and what it means. */
export function ColumnTable({
  columns,
  mapping,
  withNotes,
  onChoose,
}: ColumnTableProps): ReactElement {
  const { t } = useTranslation('import')
  const options = [
    { id: 'ignore' as const, label: t('columns.ignore') },
    ...columnFields
      .filter((field) => withNotes || field !== 'notes')
      .map((field) => ({
        id: field,
        label: t(`columns.field.${field}`),
        detail: t(`columns.fieldNote.${field}`) || undefined,
      })),
  ]
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('columns.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.column')}</th>
          <th scope="col">{t('columns.samples')}</th>
          <th scope="col">{t('columns.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name: given, samples }, column) => {
          const number = numberOfUnnamed(given)
          const name = number === undefined ? given : t('columns.unnamed', { number })
          const field = fieldOf(mapping, column)
          return (
            // Columns have no identity but their place, and the places do not change.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={column} className={classNames(!field && styles['out'])}>
              <th scope="row">{name}</th>
              <td className={styles['samples']}>
                {samples.length === 0 ? (
                  <span className={styles['empty']}>{t('columns.empty')}</span>
                ) : (
                  samples.join(' · ')
                )}
              </td>
              <td className={styles['choice']}>
                <Select
                  label={t('columns.meaningOf', { name })}
                  isLabelHidden
                  options={options}
                  value={field ?? 'ignore'}
                  onChange={(chosen) => onChoose(column, chosen === 'ignore' ? undefined : chosen)}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
