import { memo, type KeyboardEvent, type ReactElement } from 'react'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { classNames } from '../../ui/class-names.ts'
import type { CellPlace } from './cell-keys.ts'
import styles from './exposure-matrix.module.css'
import { MatrixCell } from './matrix-cell.tsx'
import type { ViewRow } from './matrix-view.ts'
import type { OpenCell } from './open-cell.ts'
import { RowTitle } from './row-title.tsx'
import type { CellLabel } from './use-cell-label.ts'

export interface MatrixLineProps {
  readonly line: ViewRow
  readonly classes: readonly DataClassId[]
  /** The first class of each group. */
  readonly starts: ReadonlySet<DataClassId | undefined>
  /** The place among all rows, from 0. */
  readonly index: number
  /** The column the Tab key stops at, if it is in this row. */
  readonly stop: number | undefined
  readonly isCompact: boolean
  readonly labelOf: CellLabel
  readonly onFocus: (place: CellPlace) => void
  readonly onKeyDown: (event: KeyboardEvent, place: CellPlace) => void
  readonly onOpen: (cell: OpenCell) => void
  /** Tells the height of the row. */
  readonly measure: (row: HTMLTableRowElement | null) => void
}

/** One account of the matrix with its signs. Drawn again only when something of it changes, as there can be thousands. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps): ReactElement {
  const {
    line,
    classes,
    starts,
    index,
    stop,
    isCompact,
    labelOf,
    measure,
    onFocus,
    onKeyDown,
    onOpen,
  } = props
  const { row, cells } = line
  return (
    // The heads are two rows.
    <tr ref={measure} data-index={index} aria-rowindex={index + 3}>
      <th scope="row">
        <RowTitle row={row} isCompact={isCompact} />
      </th>
      {classes.map((id, column) => {
        const state = cells.get(id)
        return (
          <td key={id} className={classNames(starts.has(id) && styles['start'])}>
            {state && (
              <MatrixCell
                row={row}
                dataClass={id}
                state={state}
                label={labelOf(id, state)}
                rowIndex={index + 1}
                column={column}
                isStop={stop === column}
                onFocus={onFocus}
                onKeyDown={onKeyDown}
                onOpen={onOpen}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
})
