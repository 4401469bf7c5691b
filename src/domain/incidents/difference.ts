import type { Certainty } from '../model/breach.ts'
import type { ActionState } from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { ExposureState } from '../model/exposure.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PersonRole } from '../model/person.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { IncidentContent } from './incident-look.ts'

/** What something was and is; absent where it was not there, or is not any more. */
interface Change<Value> {
  readonly before?: Value | undefined
  readonly now?: Value | undefined
}

export const changedDates = ['access-from', 'access-to', 'discovered', 'disclosed'] as const

export interface DateDifference extends Change<PartialDate> {
  readonly about: 'date'
  readonly which: (typeof changedDates)[number]
}

export interface ClassDifference extends Change<Certainty> {
  readonly about: 'class'
  readonly change: 'added' | 'removed' | 'surer' | 'less-sure'
  readonly dataClass: DataClassId
  readonly role: PersonRole
}

export interface NotTakenDifference {
  readonly about: 'not-taken'
  readonly change: 'added' | 'removed'
  readonly dataClass: DataClassId
}

export interface CountDifference extends Change<number> {
  readonly about: 'count'
  readonly of: string
  readonly label: IncidentContent['counts'][number]['label']
}

export interface StatementDifference {
  readonly about: 'statement'
  readonly change: 'added' | 'removed'
  readonly text: string
}

/** Somebody's own verdict, and those of the accounts that are not what they were. */
export interface PersonDifference extends Change<VerdictLevel> {
  readonly about: 'person'
  readonly personId: PersonId
  readonly accounts: readonly (Change<VerdictLevel> & { readonly accountId: AccountId })[]
}

export interface ExposureDifference extends Change<ExposureState> {
  readonly about: 'exposure'
  readonly personId: PersonId
  readonly dataClass: DataClassId
}

/**
 * `new`: there was no such step. `gone`: nothing calls for it any more. `reopened`: it was done or set aside. `done`:
 * it is done or set aside now. `waiting`: it could be done and has to wait. `to-do`: it had to wait and can be done.
 */
export const stepChanges = ['new', 'gone', 'reopened', 'done', 'waiting', 'to-do'] as const

/** One step, once for all on whose checklists it changed alike. */
export interface StepDifference extends Change<ActionState> {
  readonly about: 'step'
  readonly change: (typeof stepChanges)[number]
  readonly key: string
  readonly personIds: readonly PersonId[]
}

/** One thing that a file on a breach says otherwise than before. */
export type Difference =
  | DateDifference
  | ClassDifference
  | NotTakenDifference
  | CountDifference
  | StatementDifference
  | PersonDifference
  | ExposureDifference
  | StepDifference
