import type { Difference } from './incident-types.ts'

/** What a difference is about, in the order it is told. */
export const differenceParts = ['breach', 'people', 'steps'] as const
export type DifferencePart = (typeof differenceParts)[number]

const partOf = ({ about }: Difference): DifferencePart => {
  if (about === 'step') return 'steps'
  return about === 'person' || about === 'exposure' ? 'people' : 'breach'
}

export interface DifferenceGroup {
  readonly part: DifferencePart
  readonly differences: readonly Difference[]
}

/** What is known of the breach, who is in it, what to do: in this order, empty ones left out. */
export const differenceGroups = (differences: readonly Difference[]): readonly DifferenceGroup[] =>
  differenceParts
    .map((part) => ({ part, differences: differences.filter((one) => partOf(one) === part) }))
    .filter((group) => group.differences.length > 0)
