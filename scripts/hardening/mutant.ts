/** One change that must not go unnoticed. */
export interface Mutant {
  /** What goes, in words of the checklist. */
  readonly setting: string
  /** Text of the file, there once. */
  readonly from: string
  /** What stands there instead; empty where the setting is taken away. */
  readonly to: string
}

/** The settings of one file, and the tests of which one must fail without them. */
export interface Settings {
  readonly file: string
  readonly test: string
  readonly mutants: readonly Mutant[]
}

/** A setting that is taken away. */
export const gone = (setting: string, from: string): Mutant => ({ setting, from, to: '' })

/** A setting that is changed into another. */
export const other = (setting: string, from: string, to: string): Mutant => ({ setting, from, to })
