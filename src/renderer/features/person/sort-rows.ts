import type { DataClass, DataClassId, Permanence } from '../../../domain/model/data-class.ts'
import type { CellState } from '../../../domain/model/exposure.ts'
import type { MatrixSort } from '../../../domain/model/layout.ts'
import type { ViewRow } from './matrix-view.ts'

const permanenceFactor: Readonly<Record<Permanence, number>> = {
  changeable: 1,
  slow: 2,
  lifelong: 3,
}

/** Decoys, what was not given and what is gone for good weigh nothing. */
const counts = (state: CellState): boolean =>
  state === 'exposed' || state === 'ask' || state === 'held' || state === 'assumed'

interface Weighed {
  readonly row: ViewRow
  /** Of what is out, of what may be, the gravest fact, and of all that is there. */
  readonly out: number
  readonly maybe: number
  readonly gravest: number
  readonly all: number
}

const weighed = (row: ViewRow, dataClasses: ReadonlyMap<DataClassId, DataClass>): Weighed => {
  let [out, maybe, gravest, all] = [0, 0, 0, 0]
  for (const [id, state] of row.cells) {
    const found = dataClasses.get(id)
    const weight = (found?.weight ?? 0) * permanenceFactor[found?.permanence ?? 'changeable']
    if (!counts(state)) continue
    if (state === 'exposed') out += weight
    if (state === 'ask') maybe += weight
    gravest = Math.max(gravest, weight)
    all += weight
  }
  return { row, out, maybe, gravest, all }
}

/**
 * The rows in the order somebody chose, of what is shown of them. `worst`: what is out weighs most, then what may be;
 * then breached rows before others. `weight`: the gravest fact first, wherever it is. A fact weighs its weight times
 * how lasting it is. `since`: the oldest first, an unknown beginning last. `title`, and whatever is equal: as the
 * reader's language sorts (BCP 47).
 */
export const sortRows = (
  rows: readonly ViewRow[],
  sort: MatrixSort,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
  language: string,
): readonly ViewRow[] => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const byTitle = (a: ViewRow, b: ViewRow): number => compare(a.row.title, b.row.title)
  const isBreached = ({ row }: ViewRow): number => Number(row.breachIds.length > 0)
  const since = ({ row }: ViewRow): string => row.since ?? '9999-99'
  switch (sort) {
    case 'title':
      return rows.toSorted(byTitle)
    case 'since':
      return rows.toSorted(
        (a, b) => (since(a) < since(b) ? -1 : Number(since(a) > since(b))) || byTitle(a, b),
      )
    case 'worst':
      return rows
        .map((row) => weighed(row, dataClasses))
        .toSorted(
          (a, b) =>
            b.out - a.out ||
            b.maybe - a.maybe ||
            isBreached(b.row) - isBreached(a.row) ||
            byTitle(a.row, b.row),
        )
        .map(({ row }) => row)
    case 'weight':
      return rows
        .map((row) => weighed(row, dataClasses))
        .toSorted((a, b) => b.gravest - a.gravest || b.all - a.all || byTitle(a.row, b.row))
        .map(({ row }) => row)
  }
}
