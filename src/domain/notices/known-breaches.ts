import type { Breach } from '../model/breach.ts'
import type { BreachId } from '../model/id.ts'
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import type { NoticeReading } from './notice-reading.ts'

const day = 86_400_000

/**
 * How far apart the dates of one breach may lie: a letter may come half a year after the break-in is known, and
 * a first report may name a start some weeks off.
 */
const slack = { before: 60 * day, after: 200 * day } as const

interface Stretch {
  readonly from: number
  readonly to: number
}

const stretchOf = (dates: readonly (PartialDate | undefined)[]): Stretch | undefined => {
  const known = dates.filter((date) => date !== undefined)
  if (known.length === 0) return undefined
  return {
    from: Math.min(...known.map((date) => Date.parse(earliestDay(date)))),
    to: Math.max(...known.map((date) => Date.parse(latestDay(date)))),
  }
}

const stretchOfBreach = ({ access, copied, discovered, disclosed, hibp }: Breach) =>
  stretchOf([access.from, access.to, copied, discovered, disclosed, hibp?.breachDate, hibp?.added])

/** Days between what the notice tells and what is known of the breach; 0 where they overlap. */
const gap = (one: Stretch, other: Stretch): number =>
  Math.max(0, one.from - other.to, other.from - one.to)

/**
 * The breaches a notice may be about, the best first: those of a service it names, whose dates are not too far
 * from the notice's. A notice or a breach without any date fits all of its service; nothing fits where no known
 * service is named, and a date that is far from all known breaches means a new one.
 */
export const knownBreaches = (
  reading: Pick<NoticeReading, 'services' | 'dates'>,
  breaches: readonly Breach[],
): readonly BreachId[] => {
  const rank = new Map(reading.services.map(({ serviceId }, place) => [serviceId, place]))
  const told = stretchOf(reading.dates.flatMap(({ date, orElse }) => [date, orElse]))
  return breaches
    .flatMap((breach) => {
      const places = breach.services.flatMap(({ serviceId }) => rank.get(serviceId) ?? [])
      if (places.length === 0) return []
      const known = stretchOfBreach(breach)
      if (!told || !known) return [{ breach, place: Math.min(...places), days: slack.after, known }]
      const widened = { from: known.from - slack.before, to: known.to + slack.after }
      if (gap(told, widened) > 0) return []
      return [{ breach, place: Math.min(...places), days: gap(told, known), known }]
    })
    .toSorted(
      (one, other) =>
        one.place - other.place ||
        one.days - other.days ||
        (other.known?.to ?? 0) - (one.known?.to ?? 0),
    )
    .map(({ breach }) => breach.id)
}
