import { memo, type ReactElement, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueView } from '../../../state/catalogue.ts'
import type { HouseholdView } from '../../../state/household.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { ImportRow } from '../import-types.ts'
import styles from './grid-row.module.css'
import { RowCells } from './row-cells.tsx'
import { isSkippedByItself } from './row-facts.ts'

export interface GridRowProps {
  /** Undefined while it is not here yet. */
  readonly row: ImportRow | undefined
  /** Its place among the rows shown, from 0. */
  readonly at: number
  /** The place in the whole grid for screen readers, the header being 1. */
  readonly rowIndex: number
  /** The file is a list of entries and not of lines. */
  readonly isList: boolean
  readonly isSelected: boolean
  /** The one row that the tab key reaches. */
  readonly isCurrent: boolean
  readonly household: HouseholdView
  readonly catalogue: CatalogueView
  /** Distance from the top of all rows, in CSS pixels. */
  readonly top: number
  readonly ref: Ref<HTMLTableRowElement>
}

/**
 * One row of the file: what it is, whose, and what becomes of it. All its events are handled by the
 * grid around it, which finds the control by `data-column`; and it is drawn anew only when something
 * of its own has changed. So scrolling through thousands of rows costs little. The element is there before the
 * row itself is, so that it can have the keyboard's focus meanwhile.
 */
export const GridRow = memo(function GridRow({ ref, ...props }: GridRowProps): ReactElement {
  const { row, isSelected } = props
  const { t } = useTranslation('import')
  const isOut = row !== undefined && isSkippedByItself(row)
  return (
    <tr
      ref={ref}
      data-index={props.at}
      aria-rowindex={props.rowIndex}
      {...(!isOut && { 'aria-selected': isSelected })}
      {...(!row && { 'aria-busy': true })}
      tabIndex={props.isCurrent ? 0 : -1}
      className={classNames(
        styles['row'],
        isSelected && styles['selected'],
        row?.outcome === 'skipped' && styles['out'],
      )}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {row ? (
        <RowCells
          row={row}
          t={t}
          isList={props.isList}
          isSelected={isSelected}
          household={props.household}
          catalogue={props.catalogue}
        />
      ) : (
        <td colSpan={6} className={styles['waiting']}>
          <span className="visually-hidden">{t('row.loading')}</span>
        </td>
      )}
    </tr>
  )
})
