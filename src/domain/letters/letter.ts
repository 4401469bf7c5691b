import type { BreachId, LetterId, PersonId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'

/** How it went out. */
export const letterWays = ['mail-program', 'form', 'post', 'by-hand'] as const
export type LetterWay = (typeof letterWays)[number]

/**
 * A letter the family wrote, as the vault keeps it. Its text is put together anew from the template and these facts;
 * the reply address is asked each time and kept nowhere.
 */
export interface Letter {
  readonly id: LetterId
  readonly templateId: string
  /** To a service; a complaint goes to an authority about it. */
  readonly serviceId: ServiceId
  readonly authorityId?: string | undefined
  readonly breachId?: BreachId | undefined
  /** The guardian who signs. */
  readonly senderId: PersonId
  /** Whom it is about; never empty. */
  readonly subjectIds: readonly PersonId[]
  readonly writtenOn: PartialDate
  readonly sentOn?: PartialDate | undefined
  readonly sentBy?: LetterWay | undefined
  /** When it reached them, where that is known; else the day it was sent counts. */
  readonly receivedOn?: PartialDate | undefined
  /** By law; absent where none was checked. */
  readonly dueOn?: PartialDate | undefined
  readonly answeredOn?: PartialDate | undefined
  readonly note?: string | undefined
  /** The letter it follows up. */
  readonly afterId?: LetterId | undefined
}
