import type { BreachKind, StorageForm } from '../../../../domain/model/breach.ts'
import type { DataClassId } from '../../../../domain/model/data-class.ts'
import type { AccountId, BreachId, ServiceId } from '../../../../domain/model/id.ts'
import type { PartialDate } from '../../../../domain/model/partial-date.ts'
import type { PersonRole } from '../../../../domain/model/person.ts'
import type { DateMeaning } from '../../../../domain/notices/notice-reading.ts'

/** Who writes the notice: it decides how much its plain statements are worth. */
export const noticeAuthors = ['service', 'authority', 'others'] as const
export type NoticeAuthor = (typeof noticeAuthors)[number]

export interface ClassChoice {
  readonly dataClass: DataClassId
  readonly isTicked: boolean
  readonly roles: readonly PersonRole[]
  readonly storedAs?: StorageForm | undefined
}

export interface DateChoice {
  readonly isTicked: boolean
  /** Absent while an ambiguous date is not decided. */
  readonly date?: PartialDate | undefined
}

/** What the guardian has confirmed so far. Lists of ticks run along the lists of the reading. */
export interface NoticeChoices {
  readonly author?: NoticeAuthor | undefined
  readonly serviceIds: readonly ServiceId[]
  /** Services the guardian has written down for names nobody knew, by the place in the reading. */
  readonly made: Readonly<Record<number, { readonly id: ServiceId; readonly name: string }>>
  /** What the guardian said; until then it follows the services and dates. */
  readonly target?: BreachId | 'new' | undefined
  readonly name?: string | undefined
  readonly kind: BreachKind
  readonly summary?: string | undefined
  readonly dates: readonly DateChoice[]
  /** Written by the guardian; they stand in the place of those found. */
  readonly ownDates: Readonly<Partial<Record<DateMeaning, PartialDate>>>
  readonly counts: readonly boolean[]
  /** Those found, and after them those the guardian has added. */
  readonly classes: readonly ClassChoice[]
  readonly notTaken: readonly { readonly dataClass: DataClassId; readonly isTicked: boolean }[]
  readonly doubts: readonly boolean[]
  readonly source?: string | undefined
  /** The accounts whose holder was sent this very notice. */
  readonly letterFor: readonly AccountId[]
  readonly arrived?: PartialDate | undefined
  /** Date fields that hold something that is no date; nothing is saved meanwhile. */
  readonly unfinished: readonly string[]
}
