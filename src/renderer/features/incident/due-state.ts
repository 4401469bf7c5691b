import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { daysAfter } from '../../../domain/dates/later-day.ts'

export type DueState = 'overdue' | 'today' | 'this-week' | 'later'

/** How near a whole day is. `this-week` is any of the seven days after today. */
export const dueState = (dueOn: PartialDate, today: PartialDate): DueState => {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= daysAfter(today, 7) ? 'this-week' : 'later'
}
