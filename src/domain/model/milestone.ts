import type { Region } from './region.ts'
import type { Source } from './source.ts'

/** The ages at which the product itself changes what it says, whatever the law (PRODUCT.md, moment 3 and P10). */
export const clockAges = [13, 16, 18] as const

/** What a milestone is about; a country's own rule stands in the place of its region's on the same topic. */
export const milestoneTopics = [
  'online-consent',
  'credit-freeze',
  'credit-history',
  'school-records',
  'national-number',
  'health-decisions',
  'childrens-code',
  'profiled-adverts',
] as const
export type MilestoneTopic = (typeof milestoneTopics)[number]

/** What changes at an age in a region. One file in `resources/playbook/milestones` each; nothing without a source. */
export interface Milestone {
  readonly id: string
  readonly topic: MilestoneTopic
  /** Whole years. */
  readonly age: number
  /** With a country only there, else in the whole region. */
  readonly region: Region
  /** A few words, as in a list. */
  readonly title: string
  /** What becomes possible or ends, in one or two sentences. */
  readonly text: string
  readonly sources: readonly Source[]
}
