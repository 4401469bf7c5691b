import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import type { LastLook } from '../../domain/model/last-look.ts'
import type { BreachId } from '../../domain/model/id.ts'

/** The month before, as a date. */
const monthBefore = (today: PartialDate): PartialDate => {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 2
  const text = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  return partialDate(text) ?? today
}

/**
 * What the sample family's overview said the month before: without one breach and its steps, so that the page has
 * something to tell.
 */
export const sampleLook = (now: LastLook, missing: BreachId): LastLook => ({
  on: monthBefore(now.on),
  isSaid: true,
  accounts: now.accounts - 1,
  people: now.people.map((person) => {
    const breaches = person.breaches.filter(({ breachId }) => breachId !== missing)
    return breaches.length === person.breaches.length
      ? person
      : { ...person, breaches, services: person.services - 1 }
  }),
})
