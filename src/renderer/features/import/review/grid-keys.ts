/** Where the keyboard is: a row as shown, and 0 for the row itself or the number of a control in it. */
export interface GridPlace {
  readonly at: number
  readonly column: number
}

export type GridStep =
  | { readonly kind: 'go'; readonly to: GridPlace; readonly select: boolean }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'range' }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'edit' }

export interface GridKey {
  readonly key: string
  readonly shiftKey: boolean
  /** Control, or Command on a Mac. */
  readonly withControl: boolean
}

export interface GridShape {
  readonly rows: number
  /** The number of the last control in a row. */
  readonly columns: number
  /** How many rows a page key moves. */
  readonly page: number
}

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last))

const rowAfter = (
  { key, withControl }: GridKey,
  { at }: GridPlace,
  { rows, page }: GridShape,
): number | undefined => {
  if (key === 'ArrowDown') return at + 1
  if (key === 'ArrowUp') return at - 1
  if (key === 'PageDown') return at + page
  if (key === 'PageUp') return at - page
  if (key === 'Home' && withControl) return 0
  if (key === 'End' && withControl) return rows - 1
  return undefined
}

const columnAfter = ({ key }: GridKey, { column }: GridPlace, last: number): number | undefined => {
  if (key === 'ArrowRight') return column + 1
  if (key === 'ArrowLeft') return column - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  return undefined
}

/**
 * What a key means in the grid (the pattern of the ARIA practices, rows first). Undefined: the key is
 * not the grid's, such as the space bar on a control.
 */
export const gridStep = (
  key: GridKey,
  place: GridPlace,
  shape: GridShape,
): GridStep | undefined => {
  const row = rowAfter(key, place, shape)
  if (row !== undefined)
    return {
      kind: 'go',
      to: { at: within(row, shape.rows - 1), column: place.column },
      select: key.shiftKey,
    }
  const column = columnAfter(key, place, shape.columns)
  if (column !== undefined)
    return {
      kind: 'go',
      to: { at: place.at, column: within(column, shape.columns) },
      select: false,
    }
  if (key.key === 'Escape') return { kind: 'none' }
  if (key.key.toLowerCase() === 'a' && key.withControl) return { kind: 'all' }
  if (place.column !== 0) return undefined
  if (key.key === ' ') return { kind: key.shiftKey ? 'range' : 'toggle' }
  return key.key === 'Enter' ? { kind: 'edit' } : undefined
}
