import type { Breach, BreachCount, BreachedClass, BreachStatement, NotTaken } from './breach.ts'
import type { DataClassId } from './data-class.ts'
import type { HibpList } from './hibp-list.ts'
import type { BreachId, ServiceId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { PersonRole } from './person.ts'
import type { Service, ServiceKind, ServiceStatus } from './service.ts'
import type { Source } from './source.ts'

/**
 * What the family says about a service of the catalogue. A field that is given stands in the place of the
 * catalogue's, also after the catalogue has changed; the others follow it.
 */
export interface ServiceOverride {
  readonly serviceId: ServiceId
  readonly saidOn: PartialDate
  /** How they know. */
  readonly why?: string | undefined
  readonly kind?: ServiceKind | undefined
  readonly status?: ServiceStatus | undefined
  readonly statusSince?: PartialDate | undefined
  readonly ageRule?: string | undefined
  /** Added to the catalogue's; registrable. */
  readonly domains: readonly string[]
  /** `held: false` takes a class away that the catalogue has. */
  readonly holds: readonly {
    readonly role: PersonRole
    readonly dataClass: DataClassId
    readonly held: boolean
  }[]
}

/** Facts the family adds to a breach that is known: from a notice, or by hand. Dates stand in the place of known ones. */
export interface BreachAddition {
  readonly id: string
  readonly breachId: BreachId
  readonly addedOn: PartialDate
  readonly access: {
    readonly from?: PartialDate | undefined
    readonly to?: PartialDate | undefined
  }
  readonly discovered?: PartialDate | undefined
  readonly disclosed?: PartialDate | undefined
  readonly classes: readonly BreachedClass[]
  readonly notTaken: readonly NotTaken[]
  readonly counts: readonly BreachCount[]
  readonly contested: readonly BreachStatement[]
  /** Where it was read; the facts above name its id. */
  readonly source: Source
}

/** Which service an address belongs to, or that it belongs to none of the catalogue's, as the guardian has said. */
export interface LearnedMatch {
  /** A host (`www.roblox.com`, also without a dot) or an app id, lower case. */
  readonly key: string
  readonly kind: 'host' | 'app-id'
  /** Absent: none of those in the catalogue. */
  readonly serviceId?: ServiceId | undefined
  readonly saidOn: PartialDate
}

/** All that a household knows beside the shipped catalogue. */
export interface Knowledge {
  readonly ownServices: readonly Service[]
  readonly ownBreaches: readonly Breach[]
  readonly overrides: readonly ServiceOverride[]
  readonly additions: readonly BreachAddition[]
  readonly learned: readonly LearnedMatch[]
  readonly hibp?: HibpList | undefined
}
