import type { Unreadable } from './file-problem.ts'
import type { Reading } from './imported-item.ts'
import type { JsonValue } from './json-value.ts'

/** How one product writes JSON. */
export interface JsonFormat {
  readonly id: string
  /** Looks at the shape only. */
  readonly recognises: (value: JsonValue) => boolean
  /** How many items there are, and each in the order of the file as it is asked for, or why it cannot be read (`encrypted`). */
  readonly read: (
    value: JsonValue,
  ) =>
    { readonly ok: true; readonly count: number; readonly readings: Iterable<Reading> } | Unreadable
}
