import type { Reading } from '../imported-item.ts'

/** What a format finds in a file. */
export interface Readings {
  readonly ok: true
  /** How many entries the file has, roughly; asked before anything is read, so that a huge file is refused early. */
  readonly count: number
  /** In the order of the file, each made as it is asked for; to be gone through once. */
  readonly readings: Iterable<Reading>
}
