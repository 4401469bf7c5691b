import type { ImportDraft } from '../import-types.ts'

/**
 * A table that is read once more keeps what its columns were named a moment ago, unless it has other
 * columns now.
 */
export const keepMapping = (before: ImportDraft | undefined, next: ImportDraft): ImportDraft => {
  const isSame =
    before !== undefined &&
    before.mapping.length > 0 &&
    before.columns.length === next.columns.length &&
    before.columns.every(({ name }, column) => name === next.columns[column]?.name)
  return isSame && next.needsMapping ? { ...next, mapping: before.mapping } : next
}
