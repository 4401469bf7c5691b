import type { Breach } from '../../../domain/model/breach.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { earliestDay, partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { IncidentAction, IncidentView } from './incident-view.ts'

/** One dated point of a file's course: what is known of the breach, what somebody said, what we did. */
export type CoursePoint = { readonly date: PartialDate | undefined } & (
  | {
      readonly kind: 'access' | 'copied' | 'discovered' | 'disclosed'
      readonly sources: readonly string[]
    }
  | { readonly kind: 'statement'; readonly text: string; readonly sources: readonly string[] }
  | { readonly kind: 'notice'; readonly accountId: AccountId }
  | { readonly kind: 'opened' | 'closed' }
  /** What was done on one day; each step once, however many lists it stands on. */
  | { readonly kind: 'done'; readonly steps: readonly IncidentAction[] }
)

/** By day, the undated last; what fell on one day stays in the order it was given in. */
const inOrder = (points: readonly CoursePoint[]): readonly CoursePoint[] =>
  points.toSorted((first, second) => {
    const [one, other] = [first, second].map(({ date }) => (date ? earliestDay(date) : '9999'))
    return one === other ? 0 : one! < other! ? -1 : 1
  })

const facts = ({ access, factSources, ...breach }: Breach): readonly CoursePoint[] =>
  (['access', 'copied', 'discovered', 'disclosed'] as const).flatMap((kind) => {
    const date = kind === 'access' ? (access.from ?? access.to) : breach[kind]
    return date ? [{ kind, date, sources: factSources[kind] ?? [] }] : []
  })

/** The days on which the service's notice arrived, an account once. */
const notices = ({ people }: IncidentView): readonly CoursePoint[] => {
  const days = new Map<AccountId, PartialDate>()
  for (const { accountId, verdict } of people.flatMap(({ verdicts }) => verdicts)) {
    const notice = verdict.reasons.find(({ code }) => code === 'notice-arrived')
    const day = partialDate(notice?.params['on'] ?? '')
    if (day) days.set(accountId, day)
  }
  return [...days].map(([accountId, date]) => ({ kind: 'notice', date, accountId }))
}

const doneSteps = ({ people }: IncidentView): readonly IncidentAction[] => {
  const steps = people.flatMap(({ actions }) => actions)
  return [...new Map(steps.map((step) => [step.key, step])).values()].filter(
    ({ state, doneOn }) => state === 'done' && doneOn !== undefined,
  )
}

const ownDays = ({ openedOn, closedOn }: IncidentView): readonly CoursePoint[] => [
  ...(openedOn ? [{ kind: 'opened' as const, date: openedOn }] : []),
  ...(closedOn ? [{ kind: 'closed' as const, date: closedOn }] : []),
]

/** The days that matter most: those of the breach, and our own, with the steps done as one point on the last day. */
export const mainCourse = (breach: Breach, view: IncidentView): readonly CoursePoint[] => {
  const steps = doneSteps(view)
  const last = steps
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1)
  return inOrder([
    ...facts(breach),
    ...notices(view),
    ...ownDays(view),
    ...(last ? [{ kind: 'done' as const, date: last, steps }] : []),
  ])
}

/** Day by day: what each source said happened, and what we did on which day. */
export const wholeCourse = (breach: Breach, view: IncidentView): readonly CoursePoint[] => {
  const byDay = Map.groupBy(doneSteps(view), ({ doneOn }) => doneOn)
  return inOrder([
    ...breach.timeline.map(({ date, text, sources }) => ({
      kind: 'statement' as const,
      date,
      text,
      sources,
    })),
    ...notices(view),
    ...ownDays(view),
    ...[...byDay].map(([date, steps]) => ({ kind: 'done' as const, date, steps })),
  ])
}
