import {
  accountEventKinds,
  breachEventKinds,
  familyEventKinds,
  timelineKinds,
  type TimelineKind,
} from '../../../domain/timeline/timeline-event.ts'

const groups = {
  account: accountEventKinds,
  breach: breachEventKinds,
  family: familyEventKinds,
} as const satisfies Readonly<Record<string, readonly TimelineKind[]>>

export type KindGroup = keyof typeof groups

export const kindGroups: readonly KindGroup[] = ['account', 'breach', 'family']

/** Everything, one group, or one kind. */
export type KindChoice = 'everything' | KindGroup | TimelineKind

/** The kinds of a choice; empty for all of them, as the program takes it. */
export const kindsOf = (choice: KindChoice): readonly TimelineKind[] => {
  if (choice === 'everything') return []
  const group = kindGroups.find((one) => one === choice)
  return group ? groups[group] : timelineKinds.filter((kind) => kind === choice)
}

/** How many of some counted kinds a choice takes. */
export const countOf = (
  counts: readonly (readonly [TimelineKind, number])[],
  choice: KindChoice,
): number => {
  const kinds = kindsOf(choice)
  return counts
    .filter(([kind]) => kinds.length === 0 || kinds.includes(kind))
    .reduce((sum, [, count]) => sum + count, 0)
}
