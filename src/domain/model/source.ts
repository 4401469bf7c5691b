import type { PartialDate } from './partial-date.ts'

/** Where a catalogue fact comes from (P9). */
export interface Source {
  /** Unique within its entry; facts refer to it. */
  readonly id: string
  readonly title: string
  /** https only. */
  readonly url: string
  /** The day somebody last read it for this entry. */
  readonly checked: PartialDate
}
