import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { emptyModel, type Model } from './model/family.ts'

/** What the process and the file were after a round. */
export interface Sample {
  readonly round: number
  /** Commands done in this process until then. */
  readonly commands: number
  readonly heap: number
  readonly resident: number
  readonly handles: number
  readonly database: number | undefined
  readonly compact: number | undefined
}

/** A round that failed, in its own words. */
export interface Failure {
  readonly seed: number
  readonly message: string
  readonly steps: readonly string[]
}

/** A long run as far as it got; a later start goes on from it. */
export interface Progress {
  readonly baseSeed: number
  rounds: number
  milliseconds: number
  /** A round has begun and not ended: whoever reads this finds a run that was killed. */
  isUnderWay: boolean
  killed: number
  tally: [string, number][]
  model: Model
  /** Of the process that runs now, or ran last. */
  samples: Sample[]
  failures: Failure[]
}

/** A run that has not begun. */
export const newProgress = (baseSeed: number): Progress => ({
  baseSeed,
  rounds: 0,
  milliseconds: 0,
  isUnderWay: false,
  killed: 0,
  tally: [],
  model: emptyModel(),
  samples: [],
  failures: [],
})

/** So many steps are told, the one that failed and those before it. */
const mostSteps = 16

/** The step that failed, and the last before it; says how many more there were. */
export const lastSteps = (steps: readonly string[]): string => {
  const failing = steps.at(-1) ?? 'none'
  const before = steps.slice(-mostSteps, -1)
  const more = steps.length - 1 - before.length
  return [
    `At: ${failing}`,
    `After${more > 0 ? ` (${more} more stand before these)` : ''}:`,
    ...before,
  ].join('\n')
}

/** What an earlier run wrote; `undefined` where there is none. */
export const readProgress = (path: string): Progress | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Progress) : undefined

/** Replaces it whole. */
export const writeProgress = (path: string, progress: Progress): void => {
  writeFileSync(`${path}.new`, JSON.stringify(progress))
  renameSync(`${path}.new`, path)
}

/** With fewer rounds in one process, what the engine and its caches fill up with looks like growth. */
export const fewestJudged = 20

/**
 * By how much a figure grows in a thousand commands, by least squares over the second half of the samples: what goes
 * on growing grows there, too, and what is filled up once no longer does. `undefined` of fewer than `fewestJudged`.
 */
export const slopeOf = (
  samples: readonly Sample[],
  figureOf: (sample: Sample) => number,
): number | undefined => {
  if (samples.length < fewestJudged) return undefined
  const counted = samples.slice(Math.floor(samples.length / 2))
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const across = mean(counted.map(({ commands }) => commands))
  const up = mean(counted.map(figureOf))
  const together = counted.map((one) => (one.commands - across) * (figureOf(one) - up))
  const spread = counted.map(({ commands }) => (commands - across) ** 2)
  return (1000 * mean(together)) / mean(spread)
}
