import type { Region } from './region.ts'
import type { Source } from './source.ts'

/** Whom a line is for: anybody in danger now, somebody who is hurt or afraid at home, a child or who worries about one. */
export const helpLineKinds = ['danger', 'home', 'child'] as const
export type HelpLineKind = (typeof helpLineKinds)[number]

/**
 * Somebody to call when home is not safe. One file in `resources/playbook/help-lines` each; nothing without a source.
 */
export interface HelpLine {
  readonly id: string
  readonly kind: HelpLineKind
  /** With a country only there, else in the whole region. */
  readonly region: Region
  /** What it calls itself. */
  readonly name: string
  /** As it is dialled there, spaced for reading. */
  readonly number: string
  /** Whom it is for, when, and what else is known of it, in one or two sentences. */
  readonly text: string
  /** What others can see of a call afterwards; absent where no source tells, which is no promise. */
  readonly trace?: string | undefined
  readonly sources: readonly Source[]
}

const byKind = (a: HelpLine, b: HelpLine): number =>
  helpLineKinds.indexOf(a.kind) - helpLineKinds.indexOf(b.kind) ||
  // A country's own line is surer to answer than the number of the whole region.
  Number(a.region.country === undefined) - Number(b.region.country === undefined) ||
  (a.id < b.id ? -1 : Number(a.id > b.id))

/**
 * The lines that answer in a region, who is in danger first: those of the whole region and those of its country,
 * where one is given. Empty where none is known, which is no proof that there is none.
 */
export const helpLinesOf = (region: Region, lines: readonly HelpLine[]): readonly HelpLine[] =>
  lines
    .filter(
      (line) =>
        line.region.code === region.code &&
        (line.region.country === undefined || line.region.country === region.country),
    )
    .toSorted(byKind)
