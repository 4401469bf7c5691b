import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * How much is tried. Absent: the short form of `npm test`. A number: that many times the long form;
 * `npm run test:faults` sets 1 where nothing is set.
 */
const scale = process.env['FAULTS_SCALE']

export const isLong = scale !== undefined

/** How often to try something: `short` in `npm test`, `long` (times the scale) in the long form. */
export const runs = (short: number, long: number): number =>
  scale === undefined ? short : Math.max(1, Math.round(long * Number(scale)))

/** Where a run leaves its figures for the table that `faults/run.ts` prints at the end. */
const figuresPath = process.env['FAULTS_FIGURES']

/** One line of the table. */
export interface Figure {
  readonly what: string
  readonly runs: number
  readonly outcome: string
}

/** Keeps a figure for the table; only the long form prints one. */
export const keepFigure = (figure: Figure): void => {
  if (figuresPath === undefined) return
  mkdirSync(dirname(figuresPath), { recursive: true })
  appendFileSync(figuresPath, `${JSON.stringify(figure)}\n`)
}

/** `{ a: 2, b: 1 }` as `2 a, 1 b`. */
export const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')

/** Counts one more of `what`. */
export const count = (counts: Map<string, number>, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
