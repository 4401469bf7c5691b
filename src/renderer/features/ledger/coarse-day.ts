import {
  earliestDay,
  latestDay,
  partialDate,
  type PartialDate,
} from '../../../domain/model/partial-date.ts'
import type { AgePointView } from './ledger-view.ts'

/**
 * A span of days as one date of the precision it has: the day, the month or the year. `undefined` for any other span,
 * such as the birthdays of somebody born in a February whose day is not known.
 */
export const coarseDay = ({
  from,
  to,
}: NonNullable<AgePointView['when']>): PartialDate | undefined =>
  [from, from.slice(0, 7), from.slice(0, 4)]
    .map((text) => partialDate(text))
    .find((date) => date !== undefined && earliestDay(date) === from && latestDay(date) === to)
