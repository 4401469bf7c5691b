import {
  dataClassGroups,
  type DataClass,
  type DataClassGroup,
  type DataClassId,
} from '../../../domain/model/data-class.ts'
import { cellStates, type CellState } from '../../../domain/model/exposure.ts'
import { serviceKinds, type ServiceKind } from '../../../domain/model/service.ts'
import { compareClasses } from '../../../domain/verdicts/compare-classes.ts'
import { groupOf } from './matrix-view.ts'
import type { FilterYear } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'

/** What there is to choose from: only what occurs about the person, so that no single choice leads to nothing. */
export interface FilterChoices {
  readonly groups: readonly {
    readonly group: DataClassGroup
    readonly classes: readonly DataClassId[]
  }[]
  /** Each with the number of its signs, worst first. */
  readonly states: readonly { readonly state: CellState; readonly signs: number }[]
  readonly kinds: readonly (ServiceKind | 'unnamed')[]
  /** The latest first, years of opening before those of breaches. */
  readonly years: readonly FilterYear[]
}

const latestFirst = (years: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(years.filter((year) => year !== undefined))].toSorted().toReversed()

/** The choices over all rows of a person, whatever is chosen already. */
export const filterChoices = (
  rows: readonly MatrixRow[],
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): FilterChoices => {
  const signs = new Map<CellState, number>()
  const ids = new Set<DataClassId>()
  for (const { row } of rows) {
    for (const { dataClass, state } of row.cells) {
      ids.add(dataClass)
      signs.set(state, (signs.get(state) ?? 0) + 1)
    }
  }
  const classes = [...ids].toSorted((a, b) => compareClasses(a, b, dataClasses))
  const kinds = new Set(rows.map(({ kind }) => kind))
  return {
    groups: dataClassGroups
      .map((group) => ({
        group,
        classes: classes.filter((id) => groupOf(id, dataClasses) === group),
      }))
      .filter((one) => one.classes.length > 0),
    states: cellStates.flatMap((state) => {
      const count = signs.get(state)
      return count === undefined ? [] : [{ state, signs: count }]
    }),
    kinds: [...serviceKinds, 'unnamed' as const].filter((kind) => kinds.has(kind)),
    years: [
      ...latestFirst(rows.map(({ openedIn }) => openedIn)).map(
        (year): FilterYear => `opened:${year}`,
      ),
      ...latestFirst(rows.flatMap(({ breachedIn }) => breachedIn)).map(
        (year): FilterYear => `breached:${year}`,
      ),
    ],
  }
}
