import { cellStates, type CellState } from '../../../domain/model/exposure.ts'
import { compareClasses } from '../../../domain/verdicts/compare-classes.ts'
import {
  dataClassGroups,
  type DataClass,
  type DataClassGroup,
  type DataClassId,
} from '../../../domain/model/data-class.ts'
import type { SurfaceRow } from './surface-view.ts'

export interface MatrixFilter {
  readonly group: DataClassGroup | 'all'
  /** Only what was lost, or may have been. */
  readonly onlyExposed: boolean
}

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

/** A class the catalogue does not know is shown last rather than dropped. */
const groupOf = (
  id: DataClassId,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): DataClassGroup => dataClasses.get(id)?.group ?? 'behaviour'

/** True for what was lost in a breach, and for what may have been. */
export const isOut = (state: CellState): boolean => state === 'exposed' || state === 'ask'

/**
 * Lays the rows of a person's surface out as services by data classes: columns only for classes that occur,
 * by group and weight. A filter leaves out cells, and with them the rows and columns that become empty;
 * without one, every row stays, also where nothing is known about it.
 */
export const matrixView = (
  rows: readonly SurfaceRow[],
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
  filter: MatrixFilter,
): MatrixView => {
  const isFiltered = filter.group !== 'all' || filter.onlyExposed
  const shown = rows
    .map((row): ViewRow => ({
      row,
      cells: new Map(
        row.cells
          .filter(
            ({ dataClass, state }) =>
              (filter.group === 'all' || groupOf(dataClass, dataClasses) === filter.group) &&
              (!filter.onlyExposed || isOut(state)),
          )
          .map(({ dataClass, state }) => [dataClass, state]),
      ),
    }))
    .filter(({ cells }) => !isFiltered || cells.size > 0)
  const occurring = new Set(shown.flatMap(({ cells }) => [...cells.keys()]))
  const classes = [...occurring].toSorted((a, b) => compareClasses(a, b, dataClasses))
  const found = shown.flatMap(({ cells }) => [...cells.values()])
  return {
    groups: dataClassGroups
      .map((group) => ({
        group,
        classes: classes.filter((id) => groupOf(id, dataClasses) === group),
      }))
      .filter((group) => group.classes.length > 0),
    classes,
    rows: shown,
    states: cellStates.filter((state) => found.includes(state)),
    assumed: found.filter((state) => state === 'assumed').length,
  }
}

/** The groups a person's rows have something in, in the order they are shown. */
export const occurringGroups = (
  rows: readonly SurfaceRow[],
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): readonly DataClassGroup[] => {
  const found = new Set(
    rows.flatMap(({ cells }) => cells.map(({ dataClass }) => groupOf(dataClass, dataClasses))),
  )
  return dataClassGroups.filter((group) => found.has(group))
}
