/** Rows in one answer: a few windows full, so that a page of them is there before it is scrolled to. */
export const pageSize = 100

/** The pages that hold the rows from place `first` to place `last`, both included. */
export const pagesOf = (first: number, last: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first) / pageSize)
  const to = Math.floor(Math.max(0, last) / pageSize)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
