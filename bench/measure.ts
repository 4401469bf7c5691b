import { performance } from 'node:perf_hooks'

/** Writes a line of the result. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** The middle of some times; 0 of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** How many milliseconds it took, and what came of it. */
export const timed = async <Answer>(
  work: () => Promise<Answer>,
): Promise<readonly [number, Answer]> => {
  const start = performance.now()
  const answer = await work()
  return [performance.now() - start, answer]
}
