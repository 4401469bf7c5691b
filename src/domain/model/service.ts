import type { DataClassId } from './data-class.ts'
import type { ServiceId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { PersonRole } from './person.ts'
import type { Source } from './source.ts'

export const serviceKinds = [
  'toy',
  'game',
  'video',
  'social',
  'messaging',
  'school',
  'childcare',
  'club',
  'family',
  'health',
  'money',
  'platform-account',
  'shopping',
  'other',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

export const serviceStatuses = ['running', 'suspended', 'closed'] as const
export type ServiceStatus = (typeof serviceStatuses)[number]

/** Something a service holds about people of one role. `typical` is the default of its kind, not checked. */
export interface ServiceHolding {
  readonly role: PersonRole
  readonly dataClass: DataClassId
  readonly basis: 'policy' | 'regulator' | 'breach-report' | 'typical'
  /** Ids of `Service.sources`; empty only for `typical`. */
  readonly sources: readonly string[]
}

export interface Service {
  readonly id: ServiceId
  readonly name: string
  readonly formerNames: readonly string[]
  readonly operator?: string | undefined
  readonly kind: ServiceKind
  /**
   * Registrable domains (Public Suffix List), aliases included, or a host below one where the rest belongs to
   * somebody else (`scratch.mit.edu`). Matched on whole labels, never by substring.
   */
  readonly domains: readonly string[]
  /** Android package names and iOS bundle ids. */
  readonly appIds: readonly string[]
  /** Others use it to process data: PowerSchool for a school. */
  readonly platform: boolean
  readonly status: ServiceStatus
  readonly statusSince?: PartialDate | undefined
  readonly statusNote?: string | undefined
  readonly ageRule?: string | undefined
  readonly holds: readonly ServiceHolding[]
  /** https addresses by purpose; opened by the system browser through the service's id. */
  readonly links: {
    readonly privacy?: string | undefined
    readonly deletion?: string | undefined
    readonly breach?: string | undefined
  }
  readonly sources: readonly Source[]
  /** The family added it by hand; everything else comes from the catalogue. */
  readonly own: boolean
}
