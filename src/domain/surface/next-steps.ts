import { isOpen } from '../checklists/is-open.ts'
import { progressOf, type CountedChecklist } from '../checklists/progress-of.ts'
import type { Urgency } from '../model/checklist.ts'
import type { BreachId, PersonId } from '../model/id.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { isServiceKnown } from '../verdicts/reach-of.ts'
import { isAffected, rankOf, worstLevel } from '../verdicts/verdict-level.ts'
import type { AssessedBreach } from './assessed-breaches.ts'
import { isErased } from './matrix-rows.ts'
import { openingQuestions, type OpeningQuestion } from './opening-questions.ts'
import { isQuietBreach } from './quiet-breach.ts'
import type { SurfaceParts } from './surface-parts.ts'

/** A breach that touches somebody and has steps left. */
export interface BreachStep {
  readonly breachId: BreachId
  /** A summary does not name it (P10). */
  readonly isQuiet: boolean
  readonly level: VerdictLevel
  /** Whom it touches, in the household's order. */
  readonly personIds: readonly PersonId[]
  /** Open steps to be taken now or this week, among `open`. */
  readonly urgent: number
  readonly open: number
}

/** What to do next, most pressing first: `urgent`, `questions`, `unnamed`, `later`, `tidyUp`. */
export interface NextSteps {
  readonly urgent: readonly BreachStep[]
  readonly questions: readonly OpeningQuestion[]
  readonly moreQuestions: number
  /** Accounts whose service nobody has named (P6). */
  readonly unnamed: number
  /** Breaches whose open steps can wait. */
  readonly later: readonly BreachStep[]
  /** Breaches with open steps in neither list. */
  readonly moreBreaches: number
  /** Something is still only assumed. */
  readonly tidyUp: boolean
}

/** More would be a list, not a next step; all of them are one link away. */
const shownBreaches = 5
const shownQuestions = 3

const soon: readonly Urgency[] = ['now', 'this-week']

const openOnly = (
  checklists: readonly CountedChecklist[],
  isMeant: (actionId: string) => boolean,
): readonly CountedChecklist[] =>
  checklists.map(({ personId, actions }) => ({
    personId,
    actions: actions.filter(({ actionId, state }) => isOpen(state) && isMeant(actionId)),
  }))

const breachStep = (
  { breach, assessment, checklists }: AssessedBreach,
  urgencyOf: ReadonlyMap<string, Urgency>,
  index: SurfaceParts['index'],
): readonly BreachStep[] => {
  const touched = assessment.people.filter(({ level }) => isAffected(level))
  const level = worstLevel(touched.map((one) => one.level))
  const { done, steps } = progressOf(checklists())
  if (level === undefined || done === steps) return []
  const isSoon = (actionId: string): boolean => {
    const urgency = urgencyOf.get(actionId)
    return urgency !== undefined && soon.includes(urgency)
  }
  return [
    {
      breachId: breach.id,
      isQuiet: isQuietBreach(breach, index),
      level,
      personIds: touched.map(({ personId }) => personId),
      urgent: progressOf(openOnly(checklists(), isSoon)).steps,
      open: steps - done,
    },
  ]
}

/** What is waiting, ranked, and no more than somebody can take in at once. */
export const nextSteps = (parts: SurfaceParts): NextSteps => {
  const { index, input, assessed, rowsOf } = parts
  const urgencyOf = new Map(input.playbook.actions.map(({ id, urgency }) => [id, urgency]))
  const isChild = (id: PersonId): boolean => index.people.get(id)?.role === 'child'
  const open = assessed()
    .flatMap((one) => breachStep(one, urgencyOf, index))
    .sort(
      (a, b) =>
        rankOf(a.level) - rankOf(b.level) ||
        b.personIds.filter(isChild).length - a.personIds.filter(isChild).length ||
        b.urgent - a.urgent ||
        b.open - a.open ||
        (a.breachId < b.breachId ? -1 : 1),
    )
  const urgent = open.filter((one) => one.urgent > 0).slice(0, shownBreaches)
  const later = open.filter((one) => one.urgent === 0).slice(0, shownBreaches - urgent.length)
  const questions = openingQuestions(parts)
  return {
    urgent,
    questions: questions.slice(0, shownQuestions),
    moreQuestions: Math.max(0, questions.length - shownQuestions),
    unnamed: index.inventory.accounts.filter(
      (account) => !account.theirs && !isServiceKnown(account, index),
    ).length,
    later,
    moreBreaches: open.length - urgent.length - later.length,
    tidyUp: index.inventory.people.some(({ id }) =>
      rowsOf(id).some(({ accountId, cells }) => {
        const account = index.accounts.get(accountId)
        return account && !isErased(account) && cells.some(({ state }) => state === 'assumed')
      }),
    ),
  }
}
