import type { DataClassId } from './data-class.ts'
import type { ServiceId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { PersonRole } from './person.ts'
import type { Origin, Source } from './source.ts'

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
  'monitoring',
  'health',
  'money',
  'platform-account',
  'shopping',
  'other',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

export const serviceStatuses = ['running', 'suspended', 'closed'] as const
export type ServiceStatus = (typeof serviceStatuses)[number]

/**
 * Something a service holds about people of one role. `typical` is the default of its kind, not checked; `own`
 * is what the family says, and never in a file of the catalogue.
 */
export interface ServiceHolding {
  readonly role: PersonRole
  readonly dataClass: DataClassId
  readonly basis: 'policy' | 'regulator' | 'breach-report' | 'typical' | 'own'
  /** Ids of `Service.sources`; empty only for `typical`. */
  readonly sources: readonly string[]
}

/** How hard it is to have an account deleted, in the words of JustDeleteMe. */
export const deletionDifficulties = ['easy', 'medium', 'hard', 'limited', 'impossible'] as const
export type DeletionDifficulty = (typeof deletionDifficulties)[number]

/** The facts of a service that name their sources in one place. */
export const serviceFacts = [
  'operator',
  'names',
  'domains',
  'appIds',
  'usedBy',
  'status',
  'ageRule',
  'deletion',
  'links',
] as const
export type ServiceFact = (typeof serviceFacts)[number]

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
  /** Only with `platform`: the kinds of service that use it. */
  readonly usedBy: readonly ServiceKind[]
  readonly status: ServiceStatus
  readonly statusSince?: PartialDate | undefined
  readonly statusNote?: string | undefined
  readonly ageRule?: string | undefined
  readonly deletion?: DeletionDifficulty | undefined
  readonly holds: readonly ServiceHolding[]
  /** https addresses by purpose; opened by the system browser through the service's id. */
  readonly links: {
    readonly privacy?: string | undefined
    readonly deletion?: string | undefined
    readonly export?: string | undefined
    readonly breach?: string | undefined
  }
  readonly sources: readonly Source[]
  /** Ids of `sources` per fact; a fact without any is not shipped. */
  readonly factSources: Readonly<Partial<Record<ServiceFact, readonly string[]>>>
  readonly origin: Origin
  /** The day the family last said something else about it; only on a household's catalogue. */
  readonly overriddenOn?: PartialDate | undefined
}
