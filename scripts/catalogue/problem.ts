/** One thing wrong with the shipped data. */
export interface Problem {
  /** Relative to the resources folder: `catalogue/services/roblox.json`. */
  readonly file: string
  /** Where inside the file, keys joined by dots: `holds.2.sources`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

/** A problem as one line: file, place inside it, what is wrong. */
export const describeProblem = (problem: Problem): string =>
  `${problem.file}${problem.path === '' ? '' : ` (${problem.path})`}: ${problem.message}`
