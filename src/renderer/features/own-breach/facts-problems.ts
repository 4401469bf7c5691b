import { isSurelyBefore, type PartialDate } from '../../../domain/model/partial-date.ts'
import {
  draftDates,
  readCount,
  readLines,
  type BreachDraft,
  type DraftDateName,
  type FactsDraft,
} from './breach-draft.ts'

export const draftProblems = [
  'name-missing',
  'services-missing',
  'summary-missing',
  'source-missing',
  'date-wrong',
  'date-ahead',
  'end-before-start',
  'not-taken-empty',
  'count-wrong',
  'contested-too-long',
  'nothing-said',
] as const
export type DraftProblem = (typeof draftProblems)[number]

/** Which problem stands beside which field; `count:KEY` and `not-taken:CLASS` are rows. */
export type DraftProblems = Readonly<Partial<Record<string, DraftProblem>>>

/** As long as a sentence of the wire may be. */
export const longestSentence = 600

const dateProblem = (
  { dates }: FactsDraft,
  name: DraftDateName,
  today: PartialDate | undefined,
): DraftProblem | undefined => {
  const { date, isWrong } = dates[name]
  if (isWrong) return 'date-wrong'
  if (date && today && isSurelyBefore(today, date)) return 'date-ahead'
  const from = dates.from.date
  return name === 'to' && date && from && isSurelyBefore(date, from)
    ? 'end-before-start'
    : undefined
}

const given = (
  entries: readonly (readonly [string, DraftProblem | undefined | false])[],
): DraftProblems =>
  Object.fromEntries(entries.flatMap(([field, problem]) => (problem ? [[field, problem]] : [])))

/** What has to be put right in the facts of a breach; empty where they can be sent. */
export const factsProblems = (draft: FactsDraft, today: PartialDate | undefined): DraftProblems =>
  given([
    ...draftDates.map((name) => [name, dateProblem(draft, name, today)] as const),
    ...draft.notTaken.map(
      ({ dataClass, text }) =>
        [`not-taken:${dataClass}`, text.trim() === '' && 'not-taken-empty'] as const,
    ),
    ...draft.counts.map(
      ({ key, of, value }) =>
        [
          `count:${key}`,
          (of.trim() === '' || readCount(value) === undefined) && 'count-wrong',
        ] as const,
    ),
    [
      'contested',
      readLines(draft.contested).some((line) => line.length > longestSentence) &&
        'contested-too-long',
    ],
    ['source', draft.source.trim() === '' && 'source-missing'],
  ])

const saysSomething = ({ dates, classes, notTaken, counts, contested }: FactsDraft): boolean =>
  draftDates.some((name) => dates[name].date !== undefined || dates[name].isWrong) ||
  classes.length + notTaken.length + counts.length > 0 ||
  contested.trim() !== ''

/** The same for facts added to a known breach, which must say something. */
export const additionProblems = (
  draft: FactsDraft,
  today: PartialDate | undefined,
): DraftProblems => ({
  ...factsProblems(draft, today),
  ...(saysSomething(draft) ? {} : { facts: 'nothing-said' }),
})

/** The same for a whole breach of the family's own. */
export const breachProblems = (
  draft: BreachDraft,
  today: PartialDate | undefined,
): DraftProblems => ({
  ...given([
    ['name', draft.name.trim() === '' && 'name-missing'],
    ['services', draft.serviceIds.length === 0 && 'services-missing'],
    ['summary', draft.summary.trim() === '' && 'summary-missing'],
  ]),
  ...factsProblems(draft, today),
})
