/** Two readings of time, both in milliseconds. */
export interface TimeSources {
  /** The computer's calendar clock: it counts sleep, but can be set back. */
  readonly wall: () => number
  /** Never goes back, but on most systems stands still while the computer sleeps. */
  readonly monotonic: () => number
}

/**
 * A clock that never goes back and counts sleep: each reading adds whichever of the two clocks has gone
 * further since the last one. A clock that is set forward counts as time gone by, which locks too early
 * rather than too late. Gives milliseconds since it was made; read it every few seconds.
 */
export const createElapsedClock = ({ wall, monotonic }: TimeSources): (() => number) => {
  let elapsed = 0
  let lastWall = wall()
  let lastMonotonic = monotonic()
  return () => {
    const [nowWall, nowMonotonic] = [wall(), monotonic()]
    elapsed += Math.max(nowWall - lastWall, nowMonotonic - lastMonotonic, 0)
    lastWall = nowWall
    lastMonotonic = nowMonotonic
    return elapsed
  }
}

/** The two clocks of this process. */
export const processTime: TimeSources = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
}
