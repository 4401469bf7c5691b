import type { BreachId } from '../../../../domain/model/id.ts'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import type { NoticeChoices } from './notice-choices.ts'

export const missingParts = [
  'author',
  'service',
  'target',
  'date-order',
  'dates',
  'roles',
  'facts',
  'name',
] as const
export type MissingPart = (typeof missingParts)[number]

const hasFacts = ({ dates, ownDates, counts, classes, notTaken, doubts }: NoticeChoices): boolean =>
  [...dates, ...classes, ...notTaken].some(({ isTicked }) => isTicked) ||
  [...counts, ...doubts].some(Boolean) ||
  Object.keys(ownDates).length > 0

const isBlank = (text: string): boolean => text.trim() === ''

/** What has to be said before the notice can be written down, in the order of the page. */
export const whatIsMissing = (
  choices: NoticeChoices,
  reading: NoticeReading,
  target: BreachId | 'new' | undefined,
  words: { readonly name: string; readonly summary: string; readonly source: string },
): readonly MissingPart[] => {
  const { author, serviceIds, dates, classes, unfinished } = choices
  const isUndecided = reading.dates.some(
    (_, place) => dates[place]?.isTicked === true && dates[place]?.date === undefined,
  )
  const missing: Readonly<Record<MissingPart, boolean>> = {
    author: author === undefined,
    service: serviceIds.length === 0,
    target: target === undefined,
    'date-order': isUndecided,
    dates: unfinished.length > 0,
    roles: classes.some(({ isTicked, roles }) => isTicked && roles.length === 0),
    facts: !hasFacts(choices),
    name:
      isBlank(words.source) ||
      (target === 'new' &&
        choices.serviceIds.length > 0 &&
        (isBlank(words.name) || isBlank(words.summary))),
  }
  return missingParts.filter((part) => missing[part])
}
