import type { Random } from '../faults/random.ts'

/** What came of one input: it was taken, or refused in one of the ways that the interface has words for. */
export interface Outcome {
  readonly accepted: boolean
  /** Short, the same for inputs that fared alike, and fit for the name of a folder: `FILE.too-deep`. */
  readonly as: string
}

/** A target that was started: whatever it needs is there. */
export interface Running {
  /** What inputs are made from: files as they are meant to be. */
  readonly seeds: readonly Uint8Array[]
  /** An input that only this target can make, such as one with checksums that are right again. */
  readonly make?: ((random: Random) => Uint8Array) | undefined
  /** Gives an input to the product. Whatever it throws is a finding: a refusal is an `Outcome`. */
  readonly run: (input: Uint8Array) => Promise<Outcome>
  /** What must hold after many inputs and takes too long to be asked after each. Throws where it does not. */
  readonly check: () => Promise<void>
  readonly end: () => Promise<void>
}

/** A part of the product that reads what somebody else may have written. */
export interface Target {
  readonly name: string
  /** Words that mean something in its files. */
  readonly tokens: readonly string[]
  /** An input that takes longer is a finding, milliseconds. */
  readonly patience: number
  readonly start: () => Promise<Running>
}

/** A rule of the product that an input broke. */
export class Broken extends Error {}

/** Throws `Broken` with the rule unless it holds. */
export const mustHold: (holds: boolean, rule: string) => asserts holds = (holds, rule) => {
  if (!holds) throw new Broken(rule)
}
