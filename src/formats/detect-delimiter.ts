/** The separators that exports and spreadsheets use, the commonest first. */
const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

const sampleLength = 65_536
const sampleRecords = 50

/** How often each separator stands outside quotes, record by record. Line ends must be `\n`. */
const countSeparators = (text: string): readonly ReadonlyMap<Delimiter, number>[] => {
  const records: Map<Delimiter, number>[] = []
  let counts = new Map<Delimiter, number>()
  let quoted = false
  let blank = true
  for (const character of text.slice(0, sampleLength)) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n') {
      if (!blank) records.push(counts)
      if (records.length === sampleRecords) return records
      counts = new Map()
      blank = true
      continue
    } else {
      const delimiter = delimiters.find((each) => each === character)
      if (delimiter) counts.set(delimiter, (counts.get(delimiter) ?? 0) + 1)
    }
    if (character.trim() !== '') blank = false
  }
  if (!blank) records.push(counts)
  return records
}

/** The commonest positive count of a separator, and the share of records that have exactly it. */
const regularity = (
  records: readonly ReadonlyMap<Delimiter, number>[],
  delimiter: Delimiter,
): { readonly share: number; readonly count: number } => {
  const tally = new Map<number, number>()
  for (const record of records) {
    const count = record.get(delimiter) ?? 0
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1)
  }
  let best = { share: 0, count: 0 }
  for (const [count, times] of tally) {
    const share = times / records.length
    if (share > best.share || (share === best.share && count > best.count)) best = { share, count }
  }
  return best
}

/**
 * Guesses the separator of a table from its first records: the one that divides most of them into the
 * same number of cells. `undefined` where no separator occurs, so it is no table.
 */
export const detectDelimiter = (text: string): Delimiter | undefined => {
  const records = countSeparators(text)
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, ...regularity(records, delimiter) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.share - one.share || other.count - one.count)
  return ranked[0]?.delimiter
}
