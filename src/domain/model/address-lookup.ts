import type { PartialDate } from './partial-date.ts'

export const lookupStates = ['queued', 'found', 'not-found', 'failed'] as const
export type LookupState = (typeof lookupStates)[number]

/** The latest search for one e-mail address at Have I Been Pwned. */
export interface AddressLookup {
  /** Lower case. */
  readonly address: string
  /** `queued`: not asked yet. `not-found` means not found *there*, and nothing more (P6). */
  readonly state: LookupState
  /** The day it was asked last; absent while it never was. */
  readonly askedOn?: PartialDate | undefined
  /** Their names of the breaches it was ever found in; a later search takes none away. */
  readonly breachNames: readonly string[]
  /** Children it belongs to who know of the search (P10). */
  readonly childrenKnow: boolean
}
