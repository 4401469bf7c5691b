import type { Unreadable } from './file-problem.ts'
import type { Reading } from './imported-item.ts'
import type { JsonValue } from './json-value.ts'

/** How one product writes JSON. */
export interface JsonFormat {
  readonly id: string
  /** Looks at the shape only. */
  readonly recognises: (value: JsonValue) => boolean
  /** The items in the order of the file, or why it cannot be read (`encrypted`). */
  readonly read: (
    value: JsonValue,
  ) => { readonly ok: true; readonly readings: Iterable<Reading> } | Unreadable
}
