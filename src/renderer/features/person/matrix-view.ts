import { cellStates, type CellState } from '../../../domain/model/exposure.ts'
import { compareClasses } from '../../../domain/verdicts/compare-classes.ts'
import {
  dataClassGroups,
  type DataClass,
  type DataClassGroup,
  type DataClassId,
} from '../../../domain/model/data-class.ts'
import { leavesOutSigns, type MatrixFilter } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'
import type { SurfaceRow } from './surface-view.ts'

export interface MatrixGroup {
  readonly group: DataClassGroup
  readonly classes: readonly DataClassId[]
}

export interface ViewRow {
  readonly row: SurfaceRow
  readonly cells: ReadonlyMap<DataClassId, CellState>
}

/** The matrix as it is drawn: only what occurs, after the filter. */
export interface MatrixView {
  readonly groups: readonly MatrixGroup[]
  /** All columns in order, those of `groups` one after the other. */
  readonly classes: readonly DataClassId[]
  readonly rows: readonly ViewRow[]
  /** The states that occur, worst first, for the legend. */
  readonly states: readonly CellState[]
  /** Cells that nobody has confirmed. */
  readonly assumed: number
}

/** The column group of a class; one the catalogue does not know is shown last rather than dropped. */
export const groupOf = (
  id: DataClassId,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): DataClassGroup => dataClasses.get(id)?.group ?? 'behaviour'

/** True for what was lost in a breach, and for what may have been. */
export const isOut = (state: CellState): boolean => state === 'exposed' || state === 'ask'

const rowFits = (
  { kind, openedIn, breachedIn }: MatrixRow,
  { kind: wanted, year }: MatrixFilter,
): boolean => {
  if (wanted !== undefined && kind !== wanted) return false
  if (year === undefined) return true
  const [what, when] = year.split(':')
  return what === 'opened' ? openedIn === when : breachedIn.some((one) => one === when)
}

/**
 * Lays the rows of a person's surface out as services by data classes: columns only for classes that occur,
 * by group and weight. A filter leaves out signs, and with them the rows and columns that become empty;
 * without one of signs, every row stays, also where nothing is known about it.
 */
export const matrixView = (
  rows: readonly MatrixRow[],
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
  filter: MatrixFilter,
): MatrixView => {
  const { group, dataClass: only, state: wanted, onlyOut } = filter
  const dropsEmpty = leavesOutSigns(filter)
  const shown = rows
    .filter((one) => rowFits(one, filter))
    .map(({ row }): ViewRow => ({
      row,
      cells: new Map(
        row.cells
          .filter(
            ({ dataClass, state }) =>
              (only === undefined || dataClass === only) &&
              (wanted === undefined || state === wanted) &&
              (onlyOut === undefined || isOut(state)) &&
              (group === undefined || groupOf(dataClass, dataClasses) === group),
          )
          .map(({ dataClass, state }) => [dataClass, state]),
      ),
    }))
    .filter(({ cells }) => !dropsEmpty || cells.size > 0)
  const found = new Map<CellState, number>()
  const occurring = new Set<DataClassId>()
  for (const { cells } of shown) {
    for (const [dataClass, state] of cells) {
      occurring.add(dataClass)
      found.set(state, (found.get(state) ?? 0) + 1)
    }
  }
  const classes = [...occurring].toSorted((a, b) => compareClasses(a, b, dataClasses))
  return {
    groups: dataClassGroups
      .map((one) => ({
        group: one,
        classes: classes.filter((id) => groupOf(id, dataClasses) === one),
      }))
      .filter((one) => one.classes.length > 0),
    classes,
    rows: shown,
    states: cellStates.filter((state) => found.has(state)),
    assumed: found.get('assumed') ?? 0,
  }
}
