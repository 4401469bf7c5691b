import type { ImportRow } from '../import-types.ts'
import type { RowChange } from './use-assign.ts'

/**
 * The changes that say "these people are right" about rows whose people were only guessed: one per
 * set of people, so that many rows take few calls. Rows without a holder or skipped are left alone.
 */
export const confirmGroups = (rows: readonly ImportRow[]): readonly RowChange[] => {
  const open = rows.filter(({ outcome, holderId }) => outcome === 'needs-a-look' && holderId)
  const groups = Map.groupBy(open, ({ holderId, subjectIds }) =>
    [holderId, ...subjectIds].join(' '),
  )
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const { holderId, subjectIds } = first
    return [{ rows: group.map(({ index }) => index), holderId, subjectIds }]
  })
}
