import type { Breach } from '../../../domain/model/breach.ts'

/**
 * Who said something, each once: titles of sources begin with it, up to the first comma (`Global News, report of 30
 * November 2015`). What the household wrote down itself keeps its own words.
 */
export const saidBy = (
  { sources }: Pick<Breach, 'sources'>,
  ids: readonly string[],
): readonly string[] => [
  ...new Set(
    sources
      .filter(({ id }) => ids.includes(id))
      .map(({ url, title }) => (url === undefined ? title : (title.split(',', 1)[0] ?? title))),
  ),
]
