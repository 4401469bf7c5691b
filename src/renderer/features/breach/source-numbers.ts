import type { Source } from '../../../domain/model/source.ts'

/** The places (from 1) of some sources in a breach's list, ascending; ids that are not in it are left out. */
export const sourceNumbers = (
  sources: readonly Source[],
  ids: readonly string[],
): readonly number[] =>
  sources.flatMap((source, index) => (ids.includes(source.id) ? [index + 1] : []))
