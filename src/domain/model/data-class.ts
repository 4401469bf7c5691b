import type { Id } from './id.ts'

/** A slug such as `birth-date`; the list is `resources/catalogue/data-classes.json`. */
export type DataClassId = Id<'data-class'>

/** The column groups of the exposure surface, in the order they are shown. */
export const dataClassGroups = [
  'identity',
  'reach',
  'image-and-voice',
  'school',
  'health',
  'documents',
  'money',
  'ways-in',
  'behaviour',
] as const
export type DataClassGroup = (typeof dataClassGroups)[number]

/** How long a lost fact keeps doing harm. */
export const permanences = ['changeable', 'slow', 'lifelong'] as const
export type Permanence = (typeof permanences)[number]

export interface DataClass {
  readonly id: DataClassId
  /** Lower-case noun as used inside a sentence: `birth date`. */
  readonly name: string
  readonly group: DataClassGroup
  readonly permanence: Permanence
  /** 1 (hardly matters) to 5 (grave for a child). */
  readonly weight: number
  /** It opens accounts whether it is true or not: password, answer, PIN. */
  readonly credential: boolean
  /** What somebody can do with it, one plain sentence. */
  readonly lets: string
  /** The names Have I Been Pwned uses for it; empty where it has none. */
  readonly hibpNames: readonly string[]
}
