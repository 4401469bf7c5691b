import { earliestDay, latestDay, type PartialDate } from '../model/partial-date.ts'
import type { Contradiction, FoundClass, FoundCount, FoundDate, Span } from './notice-reading.ts'
import { stemOf } from './tokens.ts'

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  spans
    .filter(
      (span, place) =>
        spans.findIndex(({ from, to }) => from === span.from && to === span.to) === place,
    )
    .toSorted((a, b) => a.from - b.from || a.to - b.to)

const sharesRole = (one: FoundClass, other: FoundClass): boolean =>
  one.role === undefined || other.role === undefined || one.role === other.role

const ofClasses = (
  taken: readonly FoundClass[],
  notTaken: readonly FoundClass[],
): readonly Contradiction[] => {
  const byClass = new Map<string, Contradiction>()
  for (const one of taken) {
    for (const other of notTaken) {
      if (one.dataClass !== other.dataClass || !sharesRole(one, other)) continue
      const known = byClass.get(one.dataClass)?.spans ?? []
      const spans = inOrder([...known, ...one.spans, ...other.spans])
      byClass.set(one.dataClass, { about: 'class', dataClass: one.dataClass, spans })
    }
  }
  return [...byClass.values()]
}

const readings = ({ date, orElse }: FoundDate): readonly PartialDate[] =>
  orElse === undefined ? [date] : [date, orElse]

const canAgree = (one: FoundDate, other: FoundDate): boolean =>
  readings(one).some((a) =>
    readings(other).some((b) => earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a)),
  )

const ofDates = (dates: readonly FoundDate[]): readonly Contradiction[] => {
  const meanings = [...new Set(dates.map(({ meaning }) => meaning))]
  return meanings.flatMap((meaning) => {
    const same = dates.filter((date) => date.meaning === meaning)
    const isAgreed = same.every((one) => same.every((other) => canAgree(one, other)))
    if (isAgreed) return []
    return [{ about: 'date', meaning, spans: inOrder(same.flatMap(({ spans }) => spans)) }]
  })
}

/** Round numbers agree with what they round: "nearly five million" and 4,854,209. */
const tolerance = 0.12

const isRound = (value: number): boolean => value >= 1000 && /^\d{1,3}0+$/.test(String(value))

const agree = (one: FoundCount, other: FoundCount): boolean => {
  if (one.value === other.value) return true
  const isRounded = isRound(one.value) || isRound(other.value)
  return (
    isRounded && Math.abs(one.value - other.value) <= Math.max(one.value, other.value) * tolerance
  )
}

const nounOf = ({ of }: FoundCount): string => of.split(/\s+/).map(stemOf).join(' ')

const ofCounts = (counts: readonly FoundCount[]): readonly Contradiction[] => {
  const nouns = [...new Set(counts.map(nounOf))]
  return nouns.flatMap((noun) => {
    const same = counts.filter((count) => nounOf(count) === noun)
    if (same.every((one) => same.every((other) => agree(one, other)))) return []
    return [{ about: 'count', spans: inOrder(same.flatMap(({ spans }) => spans)) }]
  })
}

/** Claims that cannot both hold. None of them is taken out: which one is right is not for a rule to say. */
export const contradictionsIn = (found: {
  readonly taken: readonly FoundClass[]
  readonly notTaken: readonly FoundClass[]
  readonly dates: readonly FoundDate[]
  readonly counts: readonly FoundCount[]
}): readonly Contradiction[] => [
  ...ofClasses(found.taken, found.notTaken),
  ...ofDates(found.dates),
  ...ofCounts(found.counts),
]
