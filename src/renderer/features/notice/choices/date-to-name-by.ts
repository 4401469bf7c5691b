import type { PartialDate } from '../../../../domain/model/partial-date.ts'
import type { DateMeaning, NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import type { NoticeChoices } from './notice-choices.ts'

/** People know a breach by when they heard of it. */
const order: readonly DateMeaning[] = ['disclosed', 'discovered', 'access-to', 'access-from']

/** The date a new breach is called after: of those confirmed, the one people remember it by. */
export const dateToNameBy = (
  { dates, ownDates }: NoticeChoices,
  reading: NoticeReading,
): PartialDate | undefined => {
  for (const meaning of order) {
    const found = reading.dates.findIndex(
      (one, place) => one.meaning === meaning && dates[place]?.isTicked === true,
    )
    const date = ownDates[meaning] ?? dates[found]?.date
    if (date) return date
  }
  return undefined
}
