export interface ComboBoxOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly detail?: string | undefined
  /** Found by these too: domains, former names. */
  readonly keywords?: readonly string[] | undefined
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const rankOf = (option: ComboBoxOption<string>, wanted: string): number | undefined => {
  const label = folded(option.label)
  if (label.startsWith(wanted)) return 0
  if (label.split(/[\s.(-]+/).some((word) => word.startsWith(wanted))) return 1
  if ((option.keywords ?? []).some((keyword) => folded(keyword).startsWith(wanted))) return 2
  return label.includes(wanted) ? 3 : undefined
}

/**
 * The options that fit a typed text, best first, case and accents aside; all of them (in the given
 * order) for an empty text. At most `limit`.
 */
export const findOptions = <Id extends string>(
  options: readonly ComboBoxOption<Id>[],
  text: string,
  limit: number,
): readonly ComboBoxOption<Id>[] => {
  const wanted = folded(text)
  if (wanted === '') return options.slice(0, limit)
  return options
    .flatMap((option) => {
      const rank = rankOf(option, wanted)
      return rank === undefined ? [] : [{ option, rank }]
    })
    .toSorted((first, second) => first.rank - second.rank)
    .slice(0, limit)
    .map(({ option }) => option)
}
