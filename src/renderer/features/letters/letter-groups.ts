import type { Wire } from '../../state/wire.ts'

export type LetterView = Awaited<ReturnType<Wire['letters']['list']>>[number]

/** What there is to do about a letter, the most pressing first. */
export const letterGroups = ['overdue', 'to-send', 'waiting', 'settled'] as const
export type LetterGroup = (typeof letterGroups)[number]

const groupOf = ({ state }: LetterView): LetterGroup =>
  state === 'answered' || state === 'followed-up' ? 'settled' : state

/** By what there is to do, the most pressing first: within a group by its last day, then by when they were written. */
export const groupedLetters = (
  letters: readonly LetterView[],
): readonly { readonly group: LetterGroup; readonly letters: readonly LetterView[] }[] => {
  const byGroup = Map.groupBy(letters, groupOf)
  const day = ({ dueOn }: LetterView): string => dueOn ?? '9999'
  return letterGroups.flatMap((group) => {
    const found = byGroup.get(group)
    if (!found) return []
    const sorted =
      group === 'settled'
        ? found.toReversed()
        : found.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
    return [{ group, letters: sorted }]
  })
}
