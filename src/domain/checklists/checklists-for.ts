import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import {
  urgencies,
  type ActionRecord,
  type Checklist,
  type ChecklistAction,
  type WithoutRemedy,
} from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { Inventory } from '../model/inventory.ts'
import { isSurelyBefore, type PartialDate } from '../model/partial-date.ts'
import { regionOf, type Person, type PersonRole } from '../model/person.ts'
import type { Playbook, PlaybookAction } from '../model/playbook.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import type { AssessedPerson, BreachAssessment, JudgedBreach } from '../verdicts/assess-breach.ts'
import { exposuresOf } from '../verdicts/exposures-of.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { classOfReuse } from '../verdicts/known-classes.ts'
import { touchedAccounts, type ChecklistContext } from './checklist-context.ts'
import { conditionHolds, type Situation } from './condition-holds.ts'
import type { DeedsDone } from './deeds-done.ts'
import { dueOnOf } from './due-on.ts'
import { endToOutlast } from './end-to-outlast.ts'
import { countedFallsOf, listedFallsOf } from './falls-of.ts'
import { isOpen } from './is-open.ts'
import { lostAbout } from './lost-about.ts'
import { breachServiceNames, stepParams } from './step-params.ts'
import type { CountedChecklist, CountedStep } from './progress-of.ts'
import { stepState, type Settled, type StepState } from './step-state.ts'
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

interface Occasion {
  readonly situation: Situation
  readonly account?: Account | undefined
  readonly breached: readonly Account[]
  /** What calls for it beside the classes the condition names. */
  readonly causes: readonly DataClassId[]
  readonly settledOn?: PartialDate | undefined
  /** How many accounts `account` stands for; one unless given. */
  readonly standsFor?: number | undefined
}

interface Owner {
  readonly assessed: AssessedPerson
  readonly person: Person
  readonly situation: Situation
  /** The accounts through which they are touched. */
  readonly touched: readonly Account[]
  /** For each account of theirs that the breach reaches. */
  readonly inBreach: readonly Occasion[]
}

const changedSince = (account: Account, breach: Breach): PartialDate | undefined => {
  const end = accessEndOf(breach)?.date
  const changed = account.passwordChanged
  return changed !== undefined && end !== undefined && isSurelyBefore(end, changed)
    ? changed
    : undefined
}

const breachedOccasions = (
  person: Person,
  assessed: AssessedPerson,
  situation: Situation,
  context: ChecklistContext,
): readonly Occasion[] =>
  assessed.verdicts.flatMap(({ accountId, verdict }) => {
    const account = context.index.accounts.get(accountId)
    if (!account) return []
    const through = exposuresOf(person, [{ account, verdict }], context.breach, context.index)
    return [
      {
        situation: {
          ...situation,
          level: verdict.level,
          lost: lostAbout(through),
          accounts: [account],
        },
        account,
        breached: [account],
        causes: [],
        settledOn: changedSince(account, context.breach),
      },
    ]
  })

const ownerOf = (assessed: AssessedPerson, context: ChecklistContext): readonly Owner[] => {
  const { assessment, breach, index, today } = context
  const person = index.people.get(assessed.personId)
  if (!person) return []
  const touched = touchedAccounts(assessed, context)
  const linked = assessment.linkages.filter(({ childId }) => childId === person.id)
  const situation: Situation = {
    person,
    region: regionOf(person, index.inventory.household),
    level: assessed.level,
    lost: lostAbout(assessed.exposures),
    linked: new Set(linked.map(({ dataClass }) => dataClass)),
    breach,
    accounts: touched,
    services: index.services,
    today,
  }
  return [
    {
      assessed,
      person,
      situation,
      touched,
      inBreach: breachedOccasions(person, assessed, situation, context),
    },
  ]
}

const reuseOccasions = (
  owner: Owner,
  action: PlaybookAction,
  context: ChecklistContext,
): readonly Occasion[] => {
  const sets = new Map<DataClassId, ReadonlySet<DataClassId>>()
  // The secret was lost about whoever held the breached account; it opens this one to all alike.
  const withLost = (lost: DataClassId): ReadonlySet<DataClassId> => {
    const known = sets.get(lost) ?? new Set([...owner.situation.lost, lost])
    sets.set(lost, known)
    return known
  }
  return context
    .fallsOf(owner.person.id, action)
    .map(({ falls, account, breached, level, standsFor }) => {
      const lost = classOfReuse[falls.kind]
      return {
        situation: {
          ...owner.situation,
          level: level ?? owner.situation.level,
          lost: withLost(lost),
          accounts: account ? [account] : [],
        },
        account,
        breached,
        causes: [lost],
        settledOn: falls.settledByChange ? account?.passwordChanged : undefined,
        standsFor,
      }
    })
}

const occasionsOf = (
  owner: Owner,
  action: PlaybookAction,
  context: ChecklistContext,
): readonly Occasion[] => {
  switch (action.about) {
    case 'person':
      return [{ situation: owner.situation, breached: owner.touched, causes: [] }]
    case 'breached-account':
      return owner.inBreach
    case 'reused-account':
      return reuseOccasions(owner, action, context)
  }
}

type MakeStep<Step> = (
  owner: Owner,
  action: PlaybookAction,
  occasion: Occasion,
  context: ChecklistContext,
) => Step

/** Which lost data calls for the step. */
const causesOf = (
  { when }: PlaybookAction,
  { causes, situation }: Occasion,
): readonly DataClassId[] => [
  ...new Set([
    ...causes,
    ...(when.anyClass ?? []).filter((id) => situation.lost.has(id)),
    ...(when.linkedTo ?? []).filter((id) => situation.linked.has(id)),
  ]),
]

const keyOf = ({ person }: Owner, { id }: PlaybookAction, { account }: Occasion): string =>
  account ? `${id}:${account.id}` : `${id}@${person.id}`

/** The same deed done in this incident, or, surely after this breach had ended, in another. */
const settledByDeed = (task: string, context: ChecklistContext): Settled | undefined => {
  const end = accessEndOf(context.breach)?.date
  const deed = context.deeds
    .get(task)
    ?.find(({ on }) => end !== undefined && isSurelyBefore(end, on))
  return deed && { on: deed.on, by: deed.breachId }
}

type KeyedState = Pick<ChecklistAction, 'key' | 'task' | 'causes' | 'level'> &
  StepState & { readonly record: ActionRecord | undefined }

const keyedState: MakeStep<KeyedState> = (owner, action, occasion, context) => {
  const { account, breached, situation, settledOn } = occasion
  const key = keyOf(owner, action, occasion)
  const task = taskOf(action, key)
  const causes = causesOf(action, occasion)
  const accounts = account ? [account] : breached
  const record = context.records.get(task)
  const settled =
    action.settledByPasswordChange && settledOn !== undefined
      ? { on: settledOn }
      : settledByDeed(task, context)
  const calledFor = {
    causes,
    level: situation.level,
    end: endToOutlast(action, causes, context.breach, context.index.dataClasses),
  }
  const state = stepState({ action, accounts, settled, record, calledFor }, context.index)
  return { key, task, causes, level: situation.level, record, ...state }
}

const countedStep: MakeStep<CountedStep> = (owner, action, occasion, context) => {
  const { task, state } = keyedState(owner, action, occasion, context)
  const { id, urgency } = action
  return { actionId: id, task, state, urgency, standsFor: occasion.standsFor }
}

const wordedStep: MakeStep<ChecklistAction> = (owner, action, occasion, context) => {
  const { when } = action
  const { account, breached, situation } = occasion
  const { record, ...keyed } = keyedState(owner, action, occasion, context)
  const { openedOn } = context
  return {
    ...keyed,
    dueOn:
      openedOn !== undefined && isOpen(keyed.state)
        ? (record?.dueOn ?? dueOnOf(action, owner.person, openedOn))
        : undefined,
    actionId: action.id,
    personId: owner.person.id,
    accountId: account?.id,
    urgency: action.urgency,
    params: stepParams(
      { person: owner.person, account, breached, linkedTo: when.linkedTo },
      context,
    ),
    variant: Object.hasOwn(action.variants, situation.region.code)
      ? situation.region.code
      : 'default',
  }
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
