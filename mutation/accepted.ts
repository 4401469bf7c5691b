import type { Mutant } from './mutants.ts'

/** Why a change that no test notices may stay so. */
export interface Accepted {
  readonly file: string
  /** As in `Mutant`; all alike in one file are meant. No line: it moves. */
  readonly was: string
  readonly became: string
  readonly why: string
}

/** The changes that no test noticed: none ran over the code, or all that did passed. */
export const survivorsAmong = (mutants: readonly Mutant[]): readonly Mutant[] =>
  mutants.filter(({ outcome }) => outcome === 'Survived' || outcome === 'NoCoverage')

const isAbout = (mutant: Mutant, { file, was, became }: Accepted): boolean =>
  mutant.file === file && mutant.was === was && mutant.became === became

/** The reason for a survivor; `undefined` where nobody has given one. */
export const reasonFor = (mutant: Mutant, accepted: readonly Accepted[]): string | undefined =>
  accepted.find((one) => isAbout(mutant, one))?.why

/** Reasons for what survives no more; they are to be taken out. */
export const outlived = (
  mutants: readonly Mutant[],
  accepted: readonly Accepted[],
): readonly Accepted[] => {
  const survivors = survivorsAmong(mutants)
  return accepted.filter((one) => !survivors.some((mutant) => isAbout(mutant, one)))
}
