import type { BreachCount, Certainty } from '../model/breach.ts'
import type { ActionState } from '../model/checklist.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { ExposureState } from '../model/exposure.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PersonRole } from '../model/person.ts'
import type { VerdictLevel } from '../model/verdict.ts'

/** What a file on a breach says at one time, as far as a later time may say something else. Of the family only ids. */
export interface IncidentContent {
  readonly access: {
    readonly from?: PartialDate | undefined
    readonly to?: PartialDate | undefined
  }
  readonly discovered?: PartialDate | undefined
  readonly disclosed?: PartialDate | undefined
  readonly classes: readonly {
    readonly dataClass: DataClassId
    readonly role: PersonRole
    readonly certainty: Certainty
  }[]
  readonly notTaken: readonly DataClassId[]
  readonly counts: readonly Pick<BreachCount, 'of' | 'value' | 'label'>[]
  /** What else was said of it: dated events and statements that are contested. */
  readonly statements: readonly string[]
  readonly people: readonly {
    readonly personId: PersonId
    /** An account of theirs was taken out of this since: that something is less now is no news (P8, P10). */
    readonly isPart?: boolean | undefined
    readonly level: VerdictLevel
    readonly verdicts: readonly { readonly accountId: AccountId; readonly level: VerdictLevel }[]
    readonly exposures: readonly {
      readonly dataClass: DataClassId
      readonly state: ExposureState
    }[]
    readonly steps: readonly { readonly key: string; readonly state: ActionState }[]
  }[]
}

/** What the file said when somebody looked at it last. */
export interface IncidentLook {
  readonly on: PartialDate
  readonly content: IncidentContent
}
