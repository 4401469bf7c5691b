import type { PartialDate } from './partial-date.ts'

/**
 * Who says so: the shipped catalogue, the breach list of Have I Been Pwned that the guardian has loaded, or
 * the family itself.
 */
export const origins = ['catalogue', 'hibp', 'own'] as const
export type Origin = (typeof origins)[number]

/** Where a catalogue fact comes from (P9). */
export interface Source {
  /** Unique within its entry; facts refer to it. */
  readonly id: string
  readonly title: string
  /** Absent only where the family itself is the source: a letter, or what they know. */
  readonly url?: string | undefined
  /** The day somebody last read it for this entry. */
  readonly checked: PartialDate
}
