import { initialsOf, searchWords } from './search-words.ts'

/** Something that can be gone to. */
export interface Findable<Target> {
  readonly target: Target
  readonly name: string
  /** Words it is also found by: former names, the service of an account. */
  readonly also?: readonly string[] | undefined
  /** Found only by what somebody types of its name, no typo and no initials (P10). */
  readonly isQuiet?: boolean | undefined
  /** It concerns the family, so it comes before its equals. */
  readonly isOurs?: boolean | undefined
}

/** An entry with its words as places in the list of all words. */
export interface PreparedEntry<Target> {
  readonly entry: Findable<Target>
  readonly words: readonly number[]
  readonly also: readonly number[]
  readonly initials: string
  /** As it is compared where all else is equal. */
  readonly folded: string
}

/** Entries made ready to be searched at each letter typed. */
export interface FindIndex<Target> {
  /** Every word once. */
  readonly words: readonly string[]
  readonly entries: readonly PreparedEntry<Target>[]
}

/** Prepares entries; about a microsecond a word. */
export const findIndex = <Target>(entries: Iterable<Findable<Target>>): FindIndex<Target> => {
  const places = new Map<string, number>()
  const placeOf = (word: string): number => {
    const known = places.get(word)
    if (known !== undefined) return known
    places.set(word, places.size)
    return places.size - 1
  }
  const prepared = Array.from(entries, (entry): PreparedEntry<Target> => {
    const words = searchWords(entry.name)
    return {
      entry,
      words: words.map(placeOf),
      also: (entry.also ?? []).flatMap((text) => searchWords(text).map(placeOf)),
      initials: entry.isQuiet ? '' : initialsOf(words),
      folded: words.join(' '),
    }
  })
  return { words: [...places.keys()], entries: prepared }
}
