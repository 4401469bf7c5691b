/** How many records of the log are asked for at once. */
export const sentPageSize = 20

/** Where the next page of the log begins; undefined after the last one. */
export const nextOffset = (
  pages: readonly { readonly total: number; readonly records: readonly unknown[] }[],
): number | undefined => {
  const seen = pages.reduce((sum, { records }) => sum + records.length, 0)
  const last = pages.at(-1)
  // An empty page ends it even where the total says that there is more: a log can shrink meanwhile.
  return last && last.records.length > 0 && seen < last.total ? seen : undefined
}
