import type { PartialDate } from '../model/partial-date.ts'
import type { Span } from './notice-reading.ts'

/** A date that a text may mean: of a numeric one both orders, where both are dates. */
interface ReadDate {
  readonly date: PartialDate
  /** The other reading of a text such as `03/04/2024`. */
  readonly orElse?: PartialDate | undefined
}

/** A date as it stands in a text; what it is the date of is not said yet. */
export interface TextDate extends ReadDate {
  readonly span: Span
  /** The other end, where the text gives a stretch of time: `12 to 29 November 2015`. */
  readonly until?: ReadDate | undefined
  /** It stands by itself near the top: the day the letter was written or the article published. */
  readonly ofLetter: boolean
}
