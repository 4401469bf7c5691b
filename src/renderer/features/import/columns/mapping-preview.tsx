import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnMapping, ImportDraft } from '../import-types.ts'
import { partsOf, previewItems } from './preview-rows.ts'
import { PreviewCell } from './preview-cell.tsx'
import styles from './mapping-preview.module.css'

export interface MappingPreviewProps {
  readonly draft: ImportDraft
  readonly mapping: ColumnMapping
}

/** The first rows as accounts, by the meanings chosen so far. Secrets arrive as dots. */
export function MappingPreview({ draft, mapping }: MappingPreviewProps): ReactElement {
  const { t } = useTranslation('import')
  if (mapping.length === 0) return <p className={styles['none']}>{t('columns.none')}</p>
  const parts = partsOf(mapping)
  const items = previewItems(draft, mapping)
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
              {parts.map((part) => (
                <th key={part} scope="col">
                  {t(`columns.read.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.line}>
                {item.skip === undefined ? (
                  parts.map((part) => (
                    <td key={part} data-label={t(`columns.read.${part}`)}>
                      <PreviewCell item={item} part={part} />
                    </td>
                  ))
                ) : (
                  <td colSpan={parts.length} className={styles['skipped']}>
                    {t(
                      item.skip === 'wrong-length'
                        ? 'columns.read.wrongLength'
                        : 'columns.read.skipped',
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles['note']}>{t('columns.previewText')}</p>
    </div>
  )
}
