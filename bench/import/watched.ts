import { performance } from 'node:perf_hooks'

/** What an amount of work cost. */
export interface Watched<Result> {
  readonly result: Result
  readonly milliseconds: number
  /** Of the processor, whatever else the machine did meanwhile. */
  readonly processor: number
  /** The longest time nothing else could run. */
  readonly stall: number
  /** By how much more of the heap, and of what lies beside it, is in use afterwards. */
  readonly megabytes: number
}

/** A timer of its own, since `monitorEventLoopDelay` leaves out the first wait after a reset. */
const watchStalls = () => {
  let last = performance.now()
  let longest = 0
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  return (): number => {
    look()
    clearInterval(timer)
    return longest
  }
}

const megabytesNow = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/** Does the work, after a pause in which what came before it is cleared away. */
export const watched = async <Result>(
  work: () => Result | Promise<Result>,
): Promise<Watched<Result>> => {
  await new Promise((resolve) => setTimeout(resolve, 20))
  const before = megabytesNow()
  const endStalls = watchStalls()
  const used = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  const stall = endStalls()
  return {
    result,
    milliseconds,
    processor: (user + system) / 1000,
    stall,
    megabytes: megabytesNow() - before,
  }
}
