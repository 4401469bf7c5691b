import type { DataClassGroup, DataClassId } from '../../../domain/model/data-class.ts'
import type { CellState } from '../../../domain/model/exposure.ts'
import type { ServiceKind } from '../../../domain/model/service.ts'

/** The year an account was opened in, or one it was breached in. */
export type FilterYear = `${'opened' | 'breached'}:${string}`

/** What of the matrix is shown; what is not said leaves everything in. Never remembered. */
export interface MatrixFilter {
  readonly group?: DataClassGroup | undefined
  /** One kind of data; its own sentence is shown with it. */
  readonly dataClass?: DataClassId | undefined
  readonly state?: CellState | undefined
  /** `unnamed` where nobody has said which service it is. */
  readonly kind?: ServiceKind | 'unnamed' | undefined
  readonly year?: FilterYear | undefined
  /** Only what was lost, or may have been. */
  readonly onlyOut?: true | undefined
}

/** Everything. */
export const noFilter: MatrixFilter = {}

/** True where something may be left out. */
export const isFiltered = (filter: MatrixFilter): boolean =>
  Object.values(filter).some((choice) => choice !== undefined)

/** True for a filter that leaves out single signs, and so the rows that become empty. */
export const leavesOutSigns = (filter: MatrixFilter): boolean =>
  [filter.group, filter.dataClass, filter.state, filter.onlyOut].some((one) => one !== undefined)
