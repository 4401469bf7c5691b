import type { Figure } from './section.ts'

/** What some measures of one thing come to; of an even number the median lies between the middle two. Throws for none. */
export const figureOf = (samples: readonly number[]): Figure => {
  const sorted = samples.toSorted((one, other) => one - other)
  const low = sorted[0]
  const high = sorted.at(-1)
  const below = sorted[Math.floor((sorted.length - 1) / 2)]
  const above = sorted[Math.floor(sorted.length / 2)]
  if (low === undefined || high === undefined || below === undefined || above === undefined)
    throw new Error('Nothing was measured')
  return { median: (below + above) / 2, low, high, runs: sorted.length }
}
