/** How often it is looked whether the time is over. */
const checkEvery = 5_000

export interface IdleLockOptions {
  /** Milliseconds of a clock that never goes back and counts sleep: `createElapsedClock`. */
  readonly now: () => number
  /** After how many minutes the vault locks; `undefined` while it is not open. */
  readonly minutes: () => number | undefined
  /** Told so many seconds before it locks; 0 when somebody came back. */
  readonly warn: (inSeconds: number) => void
  readonly lock: () => Promise<void>
  /** Takes what locking failed with. */
  readonly failed: (error: unknown) => void
}

/** Locks the open vault when nobody has been there for as long as the household has set. */
export interface IdleLock {
  /**
   * Somebody calls. The time begins anew, and stands still until the function it gives back is called
   * (more than once does no harm). Where the time was over already, as after sleep, it locks instead.
   */
  begin(): () => void
  /** Ends the watch. */
  stop(): void
}

/** A warning is of use only if it can be reached in time: one minute before, or half of it where that is short. */
const warningSeconds = (minutes: number): number => (minutes <= 2 ? 30 : 60)

/** Begins to watch, by a timer that does not keep the process alive. */
export const watchIdle = (options: IdleLockOptions): IdleLock => {
  const { now, minutes, warn, lock, failed } = options
  let last = now()
  let running = 0
  let warned = false

  const beginAnew = (): void => {
    last = now()
    if (!warned) return
    warned = false
    warn(0)
  }

  /** Milliseconds until it locks; `undefined` where there is nothing to lock or somebody is at work. */
  const left = (allowed: number | undefined): number | undefined =>
    allowed === undefined || running > 0 ? undefined : last + allowed * 60_000 - now()

  const lockUp = (): void => {
    warned = false
    last = now()
    lock().catch(failed)
  }

  const look = (): void => {
    const allowed = minutes()
    const time = left(allowed)
    if (allowed === undefined || time === undefined) {
      // A warning that stands is about a vault that was closed meanwhile.
      warned = false
      last = now()
      return
    }
    if (time <= 0) return lockUp()
    const seconds = warningSeconds(allowed)
    if (warned || time > seconds * 1000) return
    warned = true
    warn(seconds)
  }

  const timer = setInterval(look, checkEvery)
  timer.unref()

  return {
    begin: () => {
      const time = left(minutes())
      if (time !== undefined && time <= 0) lockUp()
      else beginAnew()
      running += 1
      let ended = false
      return () => {
        if (ended) return
        ended = true
        running -= 1
        last = now()
      }
    },
    stop: () => clearInterval(timer),
  }
}
