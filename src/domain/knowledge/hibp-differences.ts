import type { Breach, HibpDifference, HibpFacts } from '../model/breach.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import { isSurelyBefore, type PartialDate } from '../model/partial-date.ts'
import { emptyFlagOf } from './empty-flag.ts'

/** Our date that is nearest to theirs; `undefined` where theirs may be one of ours, or we have none. */
const otherDate = (breach: Breach, theirs: PartialDate): PartialDate | undefined => {
  const { access, copied } = breach
  const from = access.from ?? copied ?? access.to
  const to = access.to ?? copied ?? access.from
  if (from !== undefined && isSurelyBefore(theirs, from)) return from
  return to !== undefined && isSurelyBefore(to, theirs) ? to : undefined
}

const dateDifference = (breach: Breach, facts: HibpFacts): readonly HibpDifference[] => {
  const theirs = facts.breachDate
  const ours = theirs === undefined ? undefined : otherDate(breach, theirs)
  return theirs === undefined || ours === undefined ? [] : [{ about: 'date', ours, theirs }]
}

const classDifferences = (
  breach: Breach,
  facts: HibpFacts,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): readonly HibpDifference[] => {
  const ours = new Set(breach.classes.map(({ dataClass }) => dataClass))
  const theirs = new Set(facts.classes)
  const more = [...theirs].filter((id) => !ours.has(id)).sort()
  // Of a class that they have no word for, their silence says nothing.
  const fewer = [...ours]
    .filter((id) => !theirs.has(id) && (dataClasses.get(id)?.hibpNames.length ?? 0) > 0)
    .sort()
  return [
    ...(more.length > 0 ? [{ about: 'classes-more' as const, classes: more }] : []),
    ...(fewer.length > 0 ? [{ about: 'classes-fewer' as const, classes: fewer }] : []),
  ]
}

/**
 * Where an entry and the loaded list disagree: on the date (theirs lies outside the time of access), on the
 * classes that were lost, on whether the data is truly from these services. Empty where they agree.
 */
export const hibpDifferences = (
  breach: Breach,
  facts: HibpFacts,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): readonly HibpDifference[] => {
  const theirs = facts.flags.includes('verified') && emptyFlagOf(facts) === undefined
  const ours = breach.verified && emptyFlagOf(breach.hibp) === undefined
  return [
    ...dateDifference(breach, facts),
    ...classDifferences(breach, facts, dataClasses),
    ...(ours === theirs ? [] : [{ about: 'verified' as const, ours, theirs }]),
  ]
}
