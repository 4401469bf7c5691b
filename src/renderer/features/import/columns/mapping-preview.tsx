import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { columnFields } from '../../../../contract/imports.ts'
import type { ColumnMapping, ImportDraft } from '../import-types.ts'
import { inReadingOrder } from './column-choice.ts'
import styles from './mapping-preview.module.css'

export interface MappingPreviewProps {
  readonly columns: ImportDraft['columns']
  readonly mapping: ColumnMapping
}

/** The first cells under the meanings chosen so far. Secrets arrive as dots. */
export function MappingPreview({ columns, mapping }: MappingPreviewProps): ReactElement {
  const { t } = useTranslation('import')
  const chosen = inReadingOrder(mapping, columnFields)
  if (chosen.length === 0) return <p className={styles['none']}>{t('columns.none')}</p>
  const depth = Math.max(0, ...chosen.map(({ column }) => columns[column]?.samples.length ?? 0))
  return (
    <div className={styles['preview']}>
      <section
        className={styles['scroll']}
        aria-label={t('columns.examples')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself
        tabIndex={0}
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              {chosen.map(({ column, field }) => (
                <th key={column} scope="col">
                  {t(`columns.field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: depth }, (_, line) => (
              // Lines have no identity but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={line}>
                {chosen.map(({ column }) => (
                  <td key={column}>{columns[column]?.samples[line]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles['note']}>{t('columns.previewText')}</p>
    </div>
  )
}
