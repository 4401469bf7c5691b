import type { KeyboardEvent, ReactElement } from 'react'
import type { CellState } from '../../../domain/model/exposure.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import type { CellPlace } from './cell-keys.ts'
import styles from './exposure-matrix.module.css'
import type { OpenCell } from './open-cell.ts'
import type { SurfaceRow } from './surface-view.ts'

export interface MatrixCellProps {
  readonly row: SurfaceRow
  readonly dataClass: DataClassId
  readonly state: CellState
  /** `birth date: exposed`. */
  readonly label: string
  /** From 1: the heads are row 0. */
  readonly rowIndex: number
  readonly column: number
  /** The one sign that the Tab key stops at. */
  readonly isStop: boolean
  readonly onFocus: (place: CellPlace) => void
  readonly onKeyDown: (event: KeyboardEvent, place: CellPlace) => void
  readonly onOpen: (cell: OpenCell) => void
}

/** One sign of the matrix; pressing it shows its details. A plain button without hooks, since hundreds are in sight. */
export function MatrixCell(props: MatrixCellProps): ReactElement {
  const { row, dataClass, state, rowIndex, column } = props
  const place = { row: rowIndex, column }
  return (
    <button
      type="button"
      className={styles['cell']}
      aria-label={props.label}
      aria-haspopup="dialog"
      data-cell={`${rowIndex}:${column}`}
      tabIndex={props.isStop ? 0 : -1}
      onFocus={() => props.onFocus(place)}
      onKeyDown={(event) => props.onKeyDown(event, place)}
      onClick={(event) => props.onOpen({ row, dataClass, state, trigger: event.currentTarget })}
    >
      <StateGlyph state={state} isDecorative />
    </button>
  )
}
