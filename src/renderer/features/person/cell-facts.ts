import type { Breach, BreachedClass } from '../../../domain/model/breach.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { BreachId } from '../../../domain/model/id.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import type { Service, ServiceHolding } from '../../../domain/model/service.ts'
import type { Source } from '../../../domain/model/source.ts'
import type { SurfaceRow } from './surface-view.ts'

/** A breach that lost what a cell stands for, with what is known about that loss. */
export interface CellLoss {
  readonly breach: Breach
  readonly lost: BreachedClass
  readonly sources: readonly Source[]
}

const sourcesOf = (all: readonly Source[], ids: readonly string[]): readonly Source[] =>
  all.filter(({ id }) => ids.includes(id))

/** Through this service; one that a breach reaches by a platform cannot be told apart, and counts. */
const concerns = (lost: BreachedClass, breach: Breach, row: SurfaceRow): boolean => {
  const { serviceId } = row
  const isAffected = breach.services.some((one) => one.serviceId === serviceId)
  return !lost.serviceIds || !isAffected || lost.serviceIds.some((id) => id === serviceId)
}

/**
 * The breaches of a matrix row that lost one data class about people of the role. A young person's own login
 * is listed by most sources under the parent: where the role has no entry, the other one's counts.
 */
export const cellLosses = (
  row: SurfaceRow,
  dataClass: DataClassId,
  role: PersonRole,
  breachOf: (id: BreachId) => Breach | undefined,
): readonly CellLoss[] =>
  row.breachIds.flatMap((id) => {
    const breach = breachOf(id)
    const here = (breach?.classes ?? []).filter(
      (lost) => breach && lost.dataClass === dataClass && concerns(lost, breach, row),
    )
    const lost = here.find((one) => one.role === role) ?? here[0]
    return breach && lost
      ? [{ breach, lost, sources: sourcesOf(breach.sources, lost.sources) }]
      : []
  })

export interface CellHolding {
  readonly holding: ServiceHolding
  readonly sources: readonly Source[]
}

/** Why the catalogue thinks that a service holds a class about people of the role; `undefined` where it does not say. */
export const cellHolding = (
  service: Pick<Service, 'holds' | 'sources'> | undefined,
  dataClass: DataClassId,
  role: PersonRole,
): CellHolding | undefined => {
  const holding = service?.holds.find((one) => one.dataClass === dataClass && one.role === role)
  return service && holding && { holding, sources: sourcesOf(service.sources, holding.sources) }
}
