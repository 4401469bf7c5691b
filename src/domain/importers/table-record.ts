/** One record of a table as it stands in the file. */
export interface TableRecord {
  /** The line of the file it starts on; 1 is the first. */
  readonly line: number
  readonly cells: readonly string[]
}
