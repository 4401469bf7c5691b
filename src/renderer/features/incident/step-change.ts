import type { ActionState } from '../../../domain/model/checklist.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'

/** What somebody says of one step. What is not given stays as it is; `null` takes it back. */
export interface StepChange {
  readonly key: string
  readonly state?: ActionState | undefined
  /** For *not for us* the reason. */
  readonly note?: string | null | undefined
  /** The day it was done. */
  readonly on?: PartialDate | undefined
  readonly byId?: PersonId | null | undefined
  readonly responsibleId?: PersonId | null | undefined
  /** A whole day; while it waits, until when. */
  readonly dueOn?: PartialDate | null | undefined
}
