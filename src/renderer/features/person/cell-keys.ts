/** A place in the matrix: row and column, from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** For each row the columns that are filled, ascending. */
export type FilledCells = readonly (readonly number[])[]

/** Where the Tab key stops: at the sign last visited, or at the first one; `undefined` where there is none. */
export const stopOf = (
  filled: FilledCells,
  current: CellPlace | undefined,
): CellPlace | undefined => {
  if (current && filled[current.row]?.includes(current.column)) return current
  const row = filled.findIndex((columns) => columns.length > 0)
  const column = filled[row]?.[0]
  return column === undefined ? undefined : { row, column }
}

const nearest = (columns: readonly number[], wanted: number): number | undefined =>
  columns.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]

const inRows = (filled: FilledCells, rows: readonly number[], wanted: number) => {
  for (const row of rows) {
    const column = nearest(filled[row] ?? [], wanted)
    if (column !== undefined) return { row, column }
  }
  return undefined
}

/**
 * Where a key leads from one filled cell to another: arrows to the next one in that direction (up and down
 * to the nearest column), Home and End to the row's ends. `undefined` for other keys and at the edge.
 * `isRightToLeft` turns the sideways arrows round.
 */
export const nextCell = (
  filled: FilledCells,
  from: CellPlace,
  key: string,
  isRightToLeft = false,
): CellPlace | undefined => {
  const columns = filled[from.row] ?? []
  const to = (column: number | undefined): CellPlace | undefined =>
    column === undefined || column === from.column ? undefined : { row: from.row, column }
  const before = columns.findLast((column) => column < from.column)
  const after = columns.find((column) => column > from.column)
  switch (key) {
    case 'ArrowRight':
      return to(isRightToLeft ? before : after)
    case 'ArrowLeft':
      return to(isRightToLeft ? after : before)
    case 'Home':
      return to(columns[0])
    case 'End':
      return to(columns.at(-1))
    case 'ArrowDown':
      return inRows(
        filled,
        filled.map((_, row) => row).filter((row) => row > from.row),
        from.column,
      )
    case 'ArrowUp':
      return inRows(
        filled,
        filled
          .map((_, row) => row)
          .filter((row) => row < from.row)
          .toReversed(),
        from.column,
      )
    default:
      return undefined
  }
}
