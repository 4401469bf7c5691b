import type { Breach } from '../../../../domain/model/breach.ts'
import type { BreachId } from '../../../../domain/model/id.ts'
import { knownBreaches } from '../../../../domain/notices/known-breaches.ts'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import type { NoticeChoices } from './notice-choices.ts'

/** More would be a list to read, not a choice. */
const maxKnown = 6

/** The known breaches of the chosen services that the notice's dates fit, the best first. */
export const breachesInQuestion = (
  choices: NoticeChoices,
  reading: NoticeReading,
  breaches: readonly Breach[],
): readonly BreachId[] => {
  const services = choices.serviceIds.map((serviceId) => ({
    serviceId,
    name: '',
    basis: 'name' as const,
    spans: [],
  }))
  return knownBreaches({ services, dates: reading.dates }, breaches).slice(0, maxKnown)
}

/**
 * Which breach the notice is about: what the guardian said, else the best fit, where a date speaks for it.
 * Without a date any breach of the service fits, and the guardian has to say.
 */
export const targetOf = (
  choices: NoticeChoices,
  reading: NoticeReading,
  inQuestion: readonly BreachId[],
): BreachId | 'new' | undefined => {
  const { target } = choices
  if (target === 'new' || (target && inQuestion.includes(target))) return target
  if (inQuestion.length === 0) return 'new'
  return reading.dates.length > 0 ? inQuestion[0] : undefined
}
