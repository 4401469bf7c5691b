import type { Source } from '../model/source.ts'

/**
 * Adds a source to those of an entry and gives the id it has there: its own, or, where another source has that
 * already, the same with a number.
 */
export const withSource = (
  sources: readonly Source[],
  source: Source,
): { readonly sources: readonly Source[]; readonly id: string } => {
  const taken = new Set(sources.map(({ id }) => id))
  let { id } = source
  for (let count = 2; taken.has(id); count += 1) id = `${source.id}-${count}`
  return { sources: [...sources, { ...source, id }], id }
}
