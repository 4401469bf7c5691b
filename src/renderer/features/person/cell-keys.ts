/** A place in the matrix: row and column, from 0. Row 0 is the heads of the columns. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** For each row the columns that are filled, ascending. */
export type FilledCells = readonly (readonly number[])[]

/** The key that was pressed, as the matrix reads it. */
export interface CellKey {
  readonly key: string
  /** Control, or Command. */
  readonly isFar?: boolean | undefined
  readonly isRightToLeft?: boolean | undefined
  /** Rows in sight, which is how far Page Up and Page Down lead. */
  readonly page?: number | undefined
}

/**
 * Where the Tab key stops: at the sign last visited, or at the first one below the heads; `undefined` where there is
 * none.
 */
export const stopOf = (
  filled: FilledCells,
  current: CellPlace | undefined,
): CellPlace | undefined => {
  if (current && filled[current.row]?.includes(current.column)) return current
  const row = filled.findIndex((columns, place) => place > 0 && columns.length > 0)
  const column = filled[row]?.[0]
  return column === undefined ? undefined : { row, column }
}

const nearest = (columns: readonly number[], wanted: number): number | undefined =>
  columns.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]

/** The first filled cell from a row on, up or down, at the column or the nearest to it. */
const seek = (
  filled: FilledCells,
  start: number,
  step: 1 | -1,
  wanted: number,
): CellPlace | undefined => {
  for (let row = start; row >= 0 && row < filled.length; row += step) {
    const column = nearest(filled[row] ?? [], wanted)
    if (column !== undefined) return { row, column }
  }
  return undefined
}

const within = (filled: FilledCells, row: number): number =>
  Math.min(Math.max(row, 0), filled.length - 1)

/** Down or up by whole pages: to the row there, or to the next filled one on the way back. */
const paged = (filled: FilledCells, { row, column }: CellPlace, by: number) => {
  const target = within(filled, row + by)
  return seek(filled, target, by > 0 ? -1 : 1, column)
}

/**
 * Where a key leads from one filled cell to another: arrows to the next one in that direction (up and down to the
 * nearest column, above the first row to the heads), Home and End to the row's ends, Page Up and Page Down a page
 * further, with Control or Command Home and End to the first and the last of all. `undefined` for other keys and at
 * the edge.
 */
export const nextCell = (
  filled: FilledCells,
  from: CellPlace,
  { key, isFar = false, isRightToLeft = false, page = 1 }: CellKey,
): CellPlace | undefined => {
  const columns = filled[from.row] ?? []
  const to = (place: CellPlace | undefined): CellPlace | undefined =>
    place && (place.row !== from.row || place.column !== from.column) ? place : undefined
  const inRow = (column: number | undefined): CellPlace | undefined =>
    column === undefined ? undefined : to({ row: from.row, column })
  const before = columns.findLast((column) => column < from.column)
  const after = columns.find((column) => column > from.column)
  switch (key) {
    case 'ArrowRight':
      return inRow(isRightToLeft ? before : after)
    case 'ArrowLeft':
      return inRow(isRightToLeft ? after : before)
    case 'Home':
      return isFar ? to(seek(filled, 1, 1, 0)) : inRow(columns[0])
    case 'End':
      return isFar
        ? to(seek(filled, filled.length - 1, -1, Number.MAX_SAFE_INTEGER))
        : inRow(columns.at(-1))
    case 'ArrowDown':
      return seek(filled, from.row + 1, 1, from.column)
    case 'ArrowUp':
      return seek(filled, from.row - 1, -1, from.column)
    case 'PageDown':
      return to(paged(filled, from, page))
    case 'PageUp':
      return to(paged(filled, from, -page))
    default:
      return undefined
  }
}
