import type { DataClassId } from './data-class.ts'
import type { AccountId, BreachId, IncidentId, PersonId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { VerdictLevel } from './verdict.ts'

export const urgencies = ['now', 'this-week', 'this-month', 'keep-in-mind'] as const
export type Urgency = (typeof urgencies)[number]

export const actionStates = ['to-do', 'waiting', 'done', 'not-for-us'] as const
export type ActionState = (typeof actionStates)[number]

/** What the family said about an action; kept by incident and action key. */
export interface ActionRecord {
  readonly key: string
  readonly state: 'to-do' | 'done' | 'not-for-us'
  readonly note?: string | undefined
  readonly on: PartialDate
}

/** One step on one person's checklist. Its words are in the playbook, under `actionId` and `variant`. */
export interface ChecklistAction {
  /**
   * `ACTION@PERSON`, or `ACTION:ACCOUNT` for a step about an account: that one may stand on several
   * people's checklists and is ticked on all of them at once.
   */
  readonly key: string
  readonly actionId: string
  readonly personId: PersonId
  readonly accountId?: AccountId | undefined
  readonly urgency: Urgency
  /** Values for the placeholders of the playbook's sentences: names, dates, services. */
  readonly params: Readonly<Record<string, string>>
  /** The playbook variant: a region code, or `default`. */
  readonly variant: string
  readonly state: ActionState
  /** Why it waits, where it does. */
  readonly waitingFor?: 'service-suspended' | undefined
  readonly note?: string | undefined
  readonly doneOn?: PartialDate | undefined
  /** Which lost data calls for it; empty only for steps about the breach as a whole. */
  readonly causes: readonly DataClassId[]
}

/** The steps of one person for one breach, in working order. */
export interface Checklist {
  readonly breachId: BreachId
  readonly personId: PersonId
  readonly level: VerdictLevel
  readonly actions: readonly ChecklistAction[]
}

/** The household's own file on a breach. */
export interface Incident {
  readonly id: IncidentId
  readonly breachId: BreachId
  readonly openedOn: PartialDate
}
