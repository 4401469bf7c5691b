import type { Unreadable } from '../file-problem.ts'
import type { Readings } from './readings.ts'

/** How one product writes plain text that is neither a table nor JSON nor XML. */
export interface TextFormat {
  readonly id: string
  /** Looks at the beginning only, or for a mark that no other text has. */
  readonly recognises: (text: string) => boolean
  readonly read: (text: string) => Readings | Unreadable
}
