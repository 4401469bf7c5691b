import { personRoles, type PersonRole } from '../../../../domain/model/person.ts'
import type { PartialDate } from '../../../../domain/model/partial-date.ts'
import type {
  Assertion,
  FoundClass,
  NoticeReading,
} from '../../../../domain/notices/notice-reading.ts'
import { surestOf } from './surest-of.ts'
import {
  byClass,
  isContradictedClass,
  isContradictedCount,
  isContradictedDate,
} from '../text/notice-claims.ts'
import type { NoticeChoices } from './notice-choices.ts'

/** How surely a notice says a class of one role; a claim that does not say whose counts for both. */
export const assertionFor = (
  found: readonly FoundClass[],
  role: PersonRole,
): Assertion | undefined =>
  surestOf(found.filter((one) => one.role === undefined || one.role === role))

const firstRoles = (found: readonly FoundClass[]): readonly PersonRole[] => {
  const named = personRoles.filter((role) => assertionFor(found, role) !== undefined)
  const sure = named.filter((role) => assertionFor(found, role) !== 'hedged')
  return sure.length > 0 ? sure : named
}

/** One date of a meaning is set at most: of several, the first that is said plainly. */
const firstDates = (reading: NoticeReading): NoticeChoices['dates'] => {
  const taken = new Set<string>()
  return reading.dates.map(({ meaning, date, orElse, assertion }) => {
    const isPlain =
      assertion === 'stated' && orElse === undefined && !isContradictedDate(reading, meaning)
    const isTicked = isPlain && !taken.has(meaning)
    if (isTicked) taken.add(meaning)
    return { isTicked, date: orElse === undefined ? date : undefined }
  })
}

/**
 * What is set before the guardian looks: plain statements. Nothing that the notice hedges, contradicts or leaves
 * open between two readings is; that a contradiction is there is kept unless it is taken away.
 */
export const firstChoices = (
  reading: NoticeReading,
  today: PartialDate | undefined,
): NoticeChoices => {
  const best = reading.services.find(({ serviceId }) => serviceId !== undefined)
  return {
    serviceIds: best?.serviceId === undefined ? [] : [best.serviceId],
    made: {},
    kind: 'breach',
    dates: firstDates(reading),
    ownDates: {},
    counts: reading.counts.map(
      ({ assertion, spans }) => assertion !== 'hedged' && !isContradictedCount(reading, spans),
    ),
    classes: byClass(reading.taken).map(({ dataClass, found }) => ({
      dataClass,
      isTicked:
        !isContradictedClass(reading, dataClass) &&
        found.some(({ assertion }) => assertion !== 'hedged'),
      roles: firstRoles(found),
      storedAs: found.find(({ storedAs }) => storedAs !== undefined)?.storedAs,
    })),
    notTaken: byClass(reading.notTaken).map(({ dataClass, found }) => ({
      dataClass,
      isTicked:
        !isContradictedClass(reading, dataClass) &&
        found.every(({ assertion }) => assertion === 'stated'),
    })),
    doubts: reading.contradictions.map(() => true),
    letterFor: [],
    arrived: today,
    unfinished: [],
  }
}
