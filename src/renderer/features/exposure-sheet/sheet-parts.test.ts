import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataClassGroups, type DataClassId } from '../../../domain/model/data-class.ts'
import { asId } from '../../../domain/model/id.ts'
import type { MatrixView } from '../person/matrix-view.ts'
import { columnsAcross, columnsUpright, sheetParts } from './sheet-parts.ts'

const view = (sizes: readonly number[], filled: readonly (readonly number[])[]): MatrixView => {
  const groups = sizes.flatMap((size, place) => {
    const group = dataClassGroups[place]
    const classes = Array.from({ length: size }, (_, n): DataClassId => asId(`${place}-${n}`))
    return group && size > 0 ? [{ group, classes }] : []
  })
  const classes = groups.flatMap((one) => one.classes)
  return {
    groups,
    classes,
    rows: filled.map((columns, place) => ({
      row: { accountId: asId(`a${place}`), title: `${place}`, breachIds: [], cells: [] },
      cells: new Map(
        columns.flatMap((column) => {
          const id = classes[column % Math.max(1, classes.length)]
          return id ? [[id, 'held' as const]] : []
        }),
      ),
    })),
    states: [],
    assumed: 0,
  }
}

const drawn = fc
  .tuple(
    fc.array(fc.nat(50), { maxLength: 9 }),
    fc.array(fc.array(fc.nat(200), { maxLength: 9 }), { maxLength: 9 }),
  )
  .map(([sizes, filled]) => view(sizes, filled))

describe('the matrix on paper', () => {
  it('has every sign once, every account, and no table wider than its page', () => {
    fc.assert(
      fc.property(drawn, (matrix) => {
        const { isAcross, parts } = sheetParts(matrix)
        const signs = parts.flatMap(({ rows, classes }) =>
          rows.flatMap(({ row, cells }) =>
            classes.filter((id) => cells.has(id)).map((id) => `${row.accountId} ${id}`),
          ),
        )
        const all = matrix.rows.flatMap(({ row, cells }) =>
          [...cells.keys()].map((id) => `${row.accountId} ${id}`),
        )
        expect(signs.toSorted()).toEqual(all.toSorted())
        const accounts = parts.flatMap(({ rows }) => rows.map(({ row }) => row.accountId))
        expect(new Set(accounts).size).toBe(matrix.rows.length)
        expect(parts.flatMap(({ classes }) => classes)).toEqual(matrix.classes)
        for (const { classes } of parts) {
          expect(classes.length).toBeLessThanOrEqual(isAcross ? columnsAcross : columnsUpright)
        }
      }),
    )
  })

  it('stays upright while it is narrow, and keeps groups whole', () => {
    expect(sheetParts(view([10, 10], [])).isAcross).toBe(false)
    const { isAcross, parts } = sheetParts(view([20, 10, 5], []))
    expect(isAcross).toBe(true)
    expect(parts.map(({ groups }) => groups.map(({ group }) => group))).toEqual([
      ['identity', 'reach'],
      ['image-and-voice'],
    ])
  })
})
