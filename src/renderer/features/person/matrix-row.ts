import type { Breach } from '../../../domain/model/breach.ts'
import type { BreachId, ServiceId } from '../../../domain/model/id.ts'
import type { Service, ServiceKind } from '../../../domain/model/service.ts'
import { breachDate } from '../breaches/breach-when.ts'
import { shownRows } from './shown-rows.ts'
import type { SurfaceRow } from './surface-view.ts'

/** A row of the surface with what it can be chosen by. */
export interface MatrixRow {
  /** With the signs that are shown. */
  readonly row: SurfaceRow
  readonly kind: ServiceKind | 'unnamed'
  /** Four digits each. */
  readonly openedIn: string | undefined
  readonly breachedIn: readonly string[]
}

export interface RowLookUps {
  readonly service: (id: ServiceId) => Pick<Service, 'kind'> | undefined
  readonly breach: (id: BreachId) => Breach | undefined
}

/** The rows of a surface, each with the kind of its service, the year it was opened and those of its breaches. */
export const matrixRows = (
  rows: readonly SurfaceRow[],
  { service, breach }: RowLookUps,
): readonly MatrixRow[] =>
  shownRows(rows).map((row) => ({
    row,
    kind: (row.serviceId && service(row.serviceId)?.kind) ?? 'unnamed',
    openedIn: row.since?.slice(0, 4),
    breachedIn: row.breachIds.flatMap((id) => {
      const found = breach(id)
      const when = found && breachDate(found)
      return when === undefined ? [] : [when.slice(0, 4)]
    }),
  }))
