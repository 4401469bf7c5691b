import type { Breach } from '../../../domain/model/breach.ts'

/**
 * Who said something: the sites of its sources, each once, without `www.`; of what the household wrote down itself,
 * its source's own words.
 */
export const saidBy = (
  { sources }: Pick<Breach, 'sources'>,
  ids: readonly string[],
): readonly string[] => [
  ...new Set(
    sources
      .filter(({ id }) => ids.includes(id))
      .map(({ url, title }) =>
        url !== undefined && URL.canParse(url)
          ? new URL(url).hostname.replace(/^www\./, '')
          : title,
      ),
  ),
]
