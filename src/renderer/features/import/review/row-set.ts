/** Rows by index in the file. */
export type RowSet = ReadonlySet<number>

export const noRows: RowSet = new Set()

/** The set with one row put in or taken out. */
export const toggleRow = (rows: RowSet, row: number): RowSet => {
  const next = new Set(rows)
  if (!next.delete(row)) next.add(row)
  return next
}

/**
 * The set with every selectable row from `anchor` to `row` put in, in the order shown. Without an
 * anchor in sight only `row` is.
 */
export const selectRange = (
  rows: RowSet,
  shown: readonly number[],
  anchor: number | undefined,
  row: number,
): RowSet => {
  const to = shown.indexOf(row)
  if (to < 0) return rows
  const from = anchor === undefined ? -1 : shown.indexOf(anchor)
  const range = from < 0 ? [row] : shown.slice(Math.min(from, to), Math.max(from, to) + 1)
  return new Set([...rows, ...range])
}
