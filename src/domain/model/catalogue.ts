import type { Breach } from './breach.ts'
import type { DataClass, DataClassId } from './data-class.ts'
import type { Service, ServiceKind } from './service.ts'
import type { PersonRole } from './person.ts'

/** Shipped, versioned knowledge. Arrays as in the bundle; look-ups are built once by whoever needs them. */
export interface Catalogue {
  /** The day of the newest fact, as a version. */
  readonly version: string
  readonly services: readonly Service[]
  readonly breaches: readonly Breach[]
  readonly dataClasses: readonly DataClass[]
  /** What a service of a kind typically holds, for services nobody has checked. */
  readonly typicalHoldings: Readonly<
    Partial<Record<ServiceKind, Readonly<Record<PersonRole, readonly DataClassId[]>>>>
  >
}
