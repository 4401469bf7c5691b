import type { CellState } from '../../../domain/model/exposure.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { SurfaceRow } from './surface-view.ts'

/** A sign of the matrix whose details are wanted. */
export interface OpenCell {
  readonly row: SurfaceRow
  readonly dataClass: DataClassId
  readonly state: CellState
  /** What was pressed: the details stand beside it, and focus goes back there. */
  readonly trigger: HTMLElement
}

/** A kind of data whose meaning is wanted. */
export interface OpenClass {
  readonly dataClass: DataClassId
  /** What was pressed. */
  readonly trigger: HTMLElement
}
