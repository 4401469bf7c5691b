import type { SurfaceRow } from './surface-view.ts'

/**
 * The rows as their signs say it: what an account lost that is only possibly in a breach is only
 * possibly exposed. Nothing drops out, and nothing becomes less than *ask*.
 */
export const shownRows = (rows: readonly SurfaceRow[]): readonly SurfaceRow[] =>
  rows.map((row) =>
    row.cells.some(({ isMaybe }) => isMaybe)
      ? {
          ...row,
          cells: row.cells.map((cell) =>
            cell.isMaybe ? { ...cell, state: 'ask' as const } : cell,
          ),
        }
      : row,
  )
