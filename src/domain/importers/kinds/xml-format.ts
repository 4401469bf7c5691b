import type { Unreadable } from '../file-problem.ts'
import type { Readings } from './readings.ts'
import type { XmlElement } from '../xml-element.ts'

/** How one product writes XML. */
export interface XmlFormat {
  readonly id: string
  /** Looks at the root and what is directly below it. */
  readonly recognises: (root: XmlElement) => boolean
  readonly read: (root: XmlElement) => Readings | Unreadable
}
