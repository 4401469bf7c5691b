import { cleanLine } from '../../domain/importers/clean-line.ts'
import type { LeftOut, Reading } from '../../domain/importers/imported-item.ts'

/** Items of one kind that are no accounts. The titles live as long as the draft and the report. */
export interface LeftOutGroup {
  readonly what: LeftOut
  readonly count: number
  readonly items: readonly {
    readonly line?: number | undefined
    readonly title?: string | undefined
  }[]
}

/** Beyond these only the number grows. */
export const namedPerKind = 1000

type LeftOutReading = Pick<Extract<Reading, { kind: 'left-out' }>, 'what' | 'line' | 'title'>

/** Counts and names what is left out, by its kind, in the order in which the kinds first come up. */
export const leftOutTally = () => {
  const groups = new Map<LeftOut, { count: number; items: LeftOutGroup['items'][number][] }>()
  return {
    add: ({ what, line, title }: LeftOutReading): void => {
      const group = groups.get(what) ?? { count: 0, items: [] }
      groups.set(what, group)
      group.count += 1
      if (group.items.length < namedPerKind)
        group.items.push({ line, title: cleanLine(title) || undefined })
    },
    groups: (): readonly LeftOutGroup[] =>
      [...groups].map(([what, { count, items }]) => ({ what, count, items })),
  }
}
