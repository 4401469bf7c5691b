import type { DataClassId } from './data-class.ts'
import type { Source } from './source.ts'

/** Something to say, or to listen for, where it fits what was lost. */
export interface TalkPart {
  /** One of these was lost, or may have been, about the child; absent: it is always said. */
  readonly anyClass?: readonly DataClassId[] | undefined
  /** ICU messages with `person` and `service`, in the words a parent can use. */
  readonly lines: readonly string[]
}

/** The lists of a sheet that are parted by what was lost, in the order they are read. */
export const talkLists = ['say', 'ifUsed', 'watch'] as const
export type TalkList = (typeof talkLists)[number]

/** How to talk with a child of an age about a breach: no blame, and a way to a trusted adult besides the reader. */
export interface TalkSheet {
  readonly id: string
  /** Whole years, both ends included; the sheets of all ages meet without a gap. */
  readonly minAge: number
  readonly maxAge: number
  readonly title: string
  /** Before: when, where, how long. */
  readonly prepare: readonly string[]
  readonly say: readonly TalkPart[]
  readonly ask: readonly string[]
  /** What to do when somebody uses the data. */
  readonly ifUsed: readonly TalkPart[]
  /** Afterwards: the signs that somebody does. */
  readonly watch: readonly TalkPart[]
  /** Whom else the child can go to. */
  readonly trusted: string
  readonly avoid: readonly string[]
  readonly sources: readonly Source[]
}
