import type { DataClassId } from './data-class.ts'
import type { AccountId, BreachId, IncidentId, PersonId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { VerdictLevel } from './verdict.ts'

export const urgencies = ['now', 'this-week', 'this-month', 'keep-in-mind'] as const
export type Urgency = (typeof urgencies)[number]

export const actionStates = ['to-do', 'waiting', 'done', 'not-for-us'] as const
export type ActionState = (typeof actionStates)[number]

/** What called for a step on the day something was said about it: the measure of whether it must be opened again. */
export interface StepBasis {
  readonly causes: readonly DataClassId[]
  readonly level: VerdictLevel
  /** The last day somebody had access; only of a step that has to be taken after it, and where that is known. */
  readonly end?: PartialDate | undefined
}

/** What the family said about an action; kept by incident and action key. */
export interface ActionRecord {
  readonly key: string
  readonly state: ActionState
  /** For *not for us* the reason. */
  readonly note?: string | undefined
  /** The day it was said; for *done* the day it was done. */
  readonly on: PartialDate
  /** Who did it. */
  readonly byId?: PersonId | undefined
  /** Which guardian has taken it on. */
  readonly responsibleId?: PersonId | undefined
  /** The day the family set; absent while the one that follows from the urgency holds. A whole day. */
  readonly dueOn?: PartialDate | undefined
  /** Absent in records of before there was any: such a step is never opened again by itself. */
  readonly basis?: StepBasis | undefined
}

/** Why a step that was settled is to do again. */
export interface Reopened {
  /** What the family had said, and when. */
  readonly was: 'done' | 'not-for-us'
  readonly on: PartialDate
  /** What was lost, as is known now, and called for it by nothing then. */
  readonly causes: readonly DataClassId[]
  /** The verdict of then, where it is surer now that the person is in the breach. */
  readonly levelThen?: VerdictLevel | undefined
  /** Until when access lasted, as is known now, where that lies after the day it was done and did not then. */
  readonly accessUntil?: PartialDate | undefined
}

/** One step on one person's checklist. Its words are in the playbook, under `actionId` and `variant`. */
export interface ChecklistAction {
  /**
   * `ACTION@PERSON`, or `ACTION:ACCOUNT` for a step about an account: that one may stand on several
   * people's checklists and is ticked on all of them at once.
   */
  readonly key: string
  /** What is to be done about what: equal for steps of several breaches that one deed settles. */
  readonly task: string
  readonly actionId: string
  readonly personId: PersonId
  readonly accountId?: AccountId | undefined
  readonly urgency: Urgency
  /** Values for the placeholders of the playbook's sentences: names, dates, services. */
  readonly params: Readonly<Record<string, string>>
  /** The playbook variant: a region code, or `default`. */
  readonly variant: string
  readonly state: ActionState
  /** Why it waits, where it does: the service is suspended, or somebody owes an answer. */
  readonly waitingFor?: 'service-suspended' | 'answer' | undefined
  readonly note?: string | undefined
  readonly doneOn?: PartialDate | undefined
  readonly byId?: PersonId | undefined
  readonly responsibleId?: PersonId | undefined
  /** A whole day. Absent while the household has no file on the breach, and for what is to be kept in mind without a day of its own. */
  readonly dueOn?: PartialDate | undefined
  /** The incident in which the same deed was done, where that settled it here too. */
  readonly settledBy?: BreachId | undefined
  /** Only where it was settled and is to do again. */
  readonly reopened?: Reopened | undefined
  /** Which lost data calls for it; empty only for steps about the breach as a whole. */
  readonly causes: readonly DataClassId[]
  /** How sure it is that it is called for: by the account it is about, or by the person. */
  readonly level: VerdictLevel
}

/** The steps of one person for one breach, in working order. */
export interface Checklist {
  readonly breachId: BreachId
  readonly personId: PersonId
  readonly level: VerdictLevel
  readonly actions: readonly ChecklistAction[]
  readonly withoutRemedy: readonly WithoutRemedy[]
}

/** Lost data for which no step can help, and why: said, so that nothing seems forgotten. */
export interface WithoutRemedy {
  /** Of the playbook's `noRemedies`. */
  readonly id: string
  readonly classes: readonly DataClassId[]
}

/** What made the household open its file on a breach. */
export const incidentOrigins = ['catalogue', 'update', 'notice', 'hand'] as const
export type IncidentOrigin = (typeof incidentOrigins)[number]

/** The household's own file on a breach. */
export interface Incident {
  readonly id: IncidentId
  readonly breachId: BreachId
  readonly openedOn: PartialDate
  readonly origin: IncidentOrigin
  /** The day the family put it away; its steps are reminded of no more. */
  readonly closedOn?: PartialDate | undefined
}
