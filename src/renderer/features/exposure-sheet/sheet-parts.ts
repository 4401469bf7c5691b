import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { MatrixGroup, MatrixView, ViewRow } from '../person/matrix-view.ts'

/** How many columns one page is wide enough for, upright and across; so many fit on A4 and on US Letter. */
export const columnsUpright = 20
export const columnsAcross = 32

/** In large print, where it is always across. */
export const columnsLarge = 16

/** A table on paper: some of the columns, and the rows that have something in them. */
export interface SheetPart {
  readonly groups: readonly MatrixGroup[]
  readonly classes: readonly DataClassId[]
  readonly rows: readonly ViewRow[]
}

export interface SheetParts {
  readonly isAcross: boolean
  readonly parts: readonly SheetPart[]
}

/** Whole groups side by side as long as they fit; a group that is wider than a page goes on in the next part. */
const columnParts = (
  groups: readonly MatrixGroup[],
  most: number,
): readonly (readonly MatrixGroup[])[] => {
  const parts: MatrixGroup[][] = []
  let free = 0
  for (const { group, classes } of groups) {
    for (let start = 0; start < classes.length; start += most) {
      const some = { group, classes: classes.slice(start, start + most) }
      const last = parts.at(-1)
      if (last && some.classes.length <= free) last.push(some)
      else {
        parts.push([some])
        free = most
      }
      free -= some.classes.length
    }
  }
  return parts
}

/**
 * Lays a matrix out on paper so that nothing is cut: upright while it is narrow, else across, and in several tables
 * where it is wider still. Rows without any sign stand in the first table; the others where they have signs.
 */
export const sheetParts = ({ groups, classes, rows }: MatrixView, isLarge = false): SheetParts => {
  const isAcross = isLarge || classes.length > columnsUpright
  const parts = columnParts(
    groups,
    isLarge ? columnsLarge : isAcross ? columnsAcross : columnsUpright,
  )
  return {
    isAcross,
    parts: (parts.length === 0 ? [[]] : parts).map((some, place): SheetPart => {
      const here = some.flatMap((group) => group.classes)
      return {
        groups: some,
        classes: here,
        rows: rows.filter(
          ({ cells }) => here.some((id) => cells.has(id)) || (place === 0 && cells.size === 0),
        ),
      }
    }),
  }
}
