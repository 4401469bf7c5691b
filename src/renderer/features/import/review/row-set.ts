/** Rows by index in the file. */
export type RowSet = ReadonlySet<number>

export const noRows: RowSet = new Set()

/** The set with one row put in or taken out. */
export const toggleRow = (rows: RowSet, row: number): RowSet => {
  const next = new Set(rows)
  if (!next.delete(row)) next.add(row)
  return next
}

/** The places from one row shown to another, whichever comes first; both included. */
export const placesBetween = (
  from: number,
  to: number,
): { readonly offset: number; readonly limit: number } => ({
  offset: Math.min(from, to),
  limit: Math.abs(from - to) + 1,
})
