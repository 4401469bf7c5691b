import type { HibpFlag } from './breach.ts'
import type { PartialDate } from './partial-date.ts'

/** One entry of the breach list of Have I Been Pwned, checked and without markup. */
export interface HibpEntry {
  /** Their key; it never changes. */
  readonly name: string
  readonly title: string
  /** Registrable; empty where the data has no single site. */
  readonly domain: string
  readonly breachDate: PartialDate
  readonly added: PartialDate
  readonly modified: PartialDate
  readonly accounts: number
  /** Plain text. */
  readonly description: string
  /** As they write them. */
  readonly dataClasses: readonly string[]
  readonly flags: readonly HibpFlag[]
  readonly attribution?: string | undefined
}

/** Their list as the guardian last loaded it. */
export interface HibpList {
  readonly entries: readonly HibpEntry[]
  readonly takenOn: PartialDate
  readonly from: 'download' | 'file'
  /** Lets the next download be skipped where nothing has changed; only with `download`. */
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}
