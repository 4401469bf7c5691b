import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import {
  urgencies,
  type ActionRecord,
  type Checklist,
  type WithoutRemedy,
} from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { Inventory } from '../model/inventory.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PersonRole } from '../model/person.ts'
import type { Playbook, PlaybookAction } from '../model/playbook.ts'
import type { BreachAssessment, JudgedBreach } from '../verdicts/assess-breach.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import type { ChecklistContext } from './checklist-context.ts'
import { conditionHolds } from './condition-holds.ts'
import type { DeedsDone } from './deeds-done.ts'
import { countedFallsOf, listedFallsOf } from './falls-of.ts'
import { occasionsOf, ownerOf, type Occasion, type Owner } from './occasions-of.ts'
import type { CountedChecklist, CountedStep } from './progress-of.ts'
import { causesOf, countedStep, keyOf, wordedStep, type MakeStep } from './step-of.ts'
import { breachServiceNames } from './step-params.ts'
import { taskOf, tasksOf } from './task.ts'

export interface ChecklistsInput {
  readonly assessment: BreachAssessment
  readonly inventory: Inventory
  readonly catalogue: Catalogue
  readonly playbook: Playbook
  readonly breach: Breach
  /** What the family said about steps of this breach. */
  readonly records: readonly ActionRecord[]
  /** What was done in the files on any breach. */
  readonly deeds: DeedsDone
  /** The day the household opened its file on this breach, while that is open. */
  readonly openedOn: PartialDate | undefined
  readonly today: PartialDate
}

export interface CountedInput extends Omit<ChecklistsInput, 'assessment'> {
  readonly assessment: JudgedBreach
}

const inOrder = ({ actions }: Playbook): readonly PlaybookAction[] =>
  actions.toSorted(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      a.order - b.order ||
      (a.id < b.id ? -1 : 1),
  )

const stepsOf = <Step extends CountedStep>(
  owner: Owner,
  actions: readonly PlaybookAction[],
  context: ChecklistContext,
  make: MakeStep<Step>,
): readonly Step[] => {
  const asked = new Map<string, { readonly action: PlaybookAction; readonly occasion: Occasion }>()
  for (const action of actions) {
    for (const occasion of occasionsOf(owner, action, context)) {
      if (!conditionHolds(action.when, occasion.situation)) continue
      const task = taskOf(action, keyOf(owner, action, occasion))
      const first = asked.get(task)
      if (!first) {
        asked.set(task, { action, occasion })
        continue
      }
      // One account may fall through two secrets, or be breached and fall too; what is done is done once, for all of it.
      const causes = [...causesOf(first.action, first.occasion), ...causesOf(action, occasion)]
      asked.set(task, { ...first, occasion: { ...first.occasion, causes } })
    }
  }
  return [...asked.values()].map(({ action, occasion }) => make(owner, action, occasion, context))
}

/** What was lost about somebody of a role, and no step helps against. */
const withoutRemedy = (
  role: PersonRole,
  lost: ReadonlySet<DataClassId>,
  { noRemedies }: Playbook,
): readonly WithoutRemedy[] =>
  noRemedies
    .filter((one) => one.role === undefined || one.role === role)
    .map(({ id, classes }) => ({ id, classes: classes.filter((each) => lost.has(each)) }))
    .filter(({ classes }) => classes.length > 0)

const partOfContext = (
  assessment: ChecklistContext['assessment'],
  {
    inventory,
    catalogue,
    playbook,
    breach,
    records,
    deeds,
    openedOn,
    today,
  }: Omit<ChecklistsInput, 'assessment'>,
): Omit<ChecklistContext, 'fallsOf'> => {
  const index = inventoryIndex(inventory, catalogue)
  const taskFor = tasksOf(playbook)
  return {
    assessment,
    breach,
    index,
    records: new Map(records.map((record) => [taskFor(record.key), record])),
    deeds,
    openedOn,
    verdicts: new Map(
      assessment.people.flatMap(({ verdicts }) =>
        verdicts.map(({ accountId, verdict }) => [accountId, verdict]),
      ),
    ),
    touched: new Set(assessment.people.map(({ personId }) => personId)),
    today,
    breachServiceOf: breachServiceNames({ breach, index }),
  }
}

/**
 * The checklists of one breach: one for each person it reaches, in the assessment's order, with the steps in
 * working order (urgency, then the playbook's order, then the accounts in the order to fix them). A list may be
 * empty: whoever is *not affected* has nothing to do. The rules are those of `PlaybookAction`; how conditions,
 * placeholders and states are read stands with `conditionHolds`, `stepParams` and `stepState`.
 */
export const checklistsFor = (input: ChecklistsInput): readonly Checklist[] => {
  const { assessment, playbook, breach } = input
  const part = partOfContext(assessment, input)
  const context = { ...part, fallsOf: listedFallsOf(assessment.fallsWith, part) }
  const actions = inOrder(playbook)
  return assessment.people
    .flatMap((assessed) => ownerOf(assessed, context))
    .map((owner) => ({
      breachId: breach.id,
      personId: owner.person.id,
      level: owner.assessed.level,
      actions: stepsOf(owner, actions, context, wordedStep),
      withoutRemedy: withoutRemedy(owner.person.role, owner.situation.lost, playbook),
    }))
}

/**
 * The same checklists with nothing of a step but its key and state, for whole surfaces, which only count them.
 * A step about a fallen account stands for those of all accounts that fall in the same way; it may be *waiting*
 * where others of them are *to do*, and is *done* or *not for us* only where all are.
 */
export const countedChecklists = (input: CountedInput): readonly CountedChecklist[] => {
  const { assessment, playbook } = input
  const part = partOfContext(assessment, input)
  const context = { ...part, fallsOf: countedFallsOf(assessment, part) }
  const actions = inOrder(playbook)
  return assessment.people
    .flatMap((assessed) => ownerOf(assessed, context))
    .map((owner) => ({
      personId: owner.person.id,
      actions: stepsOf(owner, actions, context, countedStep),
    }))
}
