import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import { isSurelyBefore, type PartialDate } from '../model/partial-date.ts'
import { regionOf, type Person } from '../model/person.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import type { AssessedPerson } from '../verdicts/assess-breach.ts'
import { exposuresOf } from '../verdicts/exposures-of.ts'
import { classOfReuse } from '../knowledge/known-classes.ts'
import { touchedAccounts, type ChecklistContext } from './checklist-context.ts'
import type { Situation } from './condition-holds.ts'
import { lostAbout } from './lost-about.ts'

/** What calls for a step: somebody as a whole, an account of theirs in the breach, or one that falls with it. */
export interface Occasion {
  readonly situation: Situation
  readonly account?: Account | undefined
  readonly breached: readonly Account[]
  /** What calls for it beside the classes the condition names. */
  readonly causes: readonly DataClassId[]
  readonly settledOn?: PartialDate | undefined
  /** How many accounts `account` stands for; one unless given. */
  readonly standsFor?: number | undefined
}

/** Whose checklist it is. */
export interface Owner {
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

/** Somebody in the breach with all that their steps are asked for by; nobody where the household has them no more. */
export const ownerOf = (assessed: AssessedPerson, context: ChecklistContext): readonly Owner[] => {
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

/** What may call for an action on somebody's checklist; whether it does, its condition says. */
export const occasionsOf = (
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
