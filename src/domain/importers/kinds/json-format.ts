import type { Unreadable } from '../file-problem.ts'
import type { JsonValue } from '../json-value.ts'
import type { Readings } from './readings.ts'

/** How one product writes JSON. */
export interface JsonFormat {
  readonly id: string
  /** Looks at the shape only. */
  readonly recognises: (value: JsonValue) => boolean
  /** What is in it, or why it cannot be read (`encrypted`, `password-needed`). */
  readonly read: (value: JsonValue) => Readings | Unreadable
}
