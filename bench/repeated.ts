import { performance } from 'node:perf_hooks'

/** Uncounted rounds end after so many milliseconds of work, or after so many rounds. */
const warmUp = { milliseconds: 250, rounds: 10 } as const

/**
 * How many milliseconds the work took each time it was done, `runs` times. Before them it is done without being counted,
 * once at least and short work a few times: the first times also pay for the compiler and for what is read from the disk,
 * and would make small households look slower than they are. `before` is done ahead of each and takes no part in its time.
 */
export const repeated = async (
  runs: number,
  work: (run: number) => unknown,
  before: (run: number) => unknown = () => undefined,
): Promise<readonly number[]> => {
  const once = async (run: number): Promise<number> => {
    await before(run)
    const start = performance.now()
    await work(run)
    return performance.now() - start
  }
  let run = 0
  let spent = 0
  while (run === 0 || (spent < warmUp.milliseconds && run < warmUp.rounds))
    spent += await once(run++)
  const times: number[] = []
  while (times.length < runs) times.push(await once(run++))
  return times
}
