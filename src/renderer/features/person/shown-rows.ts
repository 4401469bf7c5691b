import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import type { SurfaceRow, SurfaceView } from './surface-view.ts'

type Rows = Pick<SurfaceView, 'rows' | 'breaches'>

const surelyLost = (row: SurfaceRow, breaches: SurfaceView['breaches']): boolean =>
  breaches.some(
    ({ breachId, verdicts }) =>
      row.breachIds.includes(breachId) &&
      verdicts.some(
        ({ accountId, verdict }) => accountId === row.accountId && isSure(verdict.level),
      ),
  )

/**
 * The rows as their signs say it: what an account lost that is only possibly in a breach is only
 * possibly exposed. Nothing drops out, and nothing becomes less than *ask*.
 */
export const shownRows = ({ rows, breaches }: Rows): readonly SurfaceRow[] =>
  rows.map((row) =>
    surelyLost(row, breaches)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) =>
            cell.state === 'exposed' ? { ...cell, state: 'ask' as const } : cell,
          ),
        },
  )
