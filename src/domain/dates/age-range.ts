import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'

/** The whole years somebody may be old, both ends inclusive. */
export interface AgeRange {
  readonly youngest: number
  readonly oldest: number
}

/** Whole years between two days written `YYYY-MM-DD`. Born on 29 February, the birthday in other years is 1 March. */
const wholeYears = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)

/** How old somebody is on a day, as far as the precision of both dates tells; `undefined` without a birth date. */
export const ageRange = (
  birthDate: PartialDate | undefined,
  today: PartialDate,
): AgeRange | undefined =>
  birthDate === undefined
    ? undefined
    : {
        youngest: wholeYears(latestDay(birthDate), earliestDay(today)),
        oldest: wholeYears(earliestDay(birthDate), latestDay(today)),
      }
