import type { ImportReport, SkipReason } from '../import-types.ts'

type SkippedRow = ImportReport['skipped'][number]

export interface SkippedGroup {
  readonly reason: SkipReason
  readonly rows: readonly SkippedRow[]
}

/** Skipped rows by reason, the most frequent first; within one in the order of the file. */
export const skippedGroups = (skipped: readonly SkippedRow[]): readonly SkippedGroup[] =>
  [...Map.groupBy(skipped, ({ reason }) => reason)]
    .map(([reason, rows]) => ({ reason, rows }))
    .toSorted((one, other) => other.rows.length - one.rows.length)
