import type { Presence } from './page-presence.ts'

/**
 * Without a connected page for this long, the session is over and the vault locks. A reload, a second tab
 * that takes over and a lost connection that is found again take a few seconds.
 */
export const lockAfter = 30_000

/**
 * Without a connected page for this long, the host ends. A closed tab cannot come back, so a longer wait
 * would only keep the data directory from the next start.
 */
export const endAfter = 60 * 60_000

const checkEvery = 5_000

export interface PageWatchOptions {
  /** Milliseconds of a clock that never goes back and counts sleep. */
  readonly now: () => number
  readonly presence: () => Presence
  readonly lock: () => Promise<void>
  readonly end: () => void
}

/**
 * Locks when the page has gone, once each time, and ends the host when nobody came back. (A page that is
 * there but unattended is the program's own care.) Gives the way to stop watching.
 */
export const watchPage = ({ now, presence, lock, end }: PageWatchOptions): (() => void) => {
  let locked = false
  const timer = setInterval(() => {
    const { hadPage, lastSeen } = presence()
    const gone = now() - lastSeen
    if (gone < lockAfter) locked = false
    else if (hadPage && !locked) {
      locked = true
      void lock()
    }
    if (gone >= endAfter) end()
  }, checkEvery)
  timer.unref()
  return () => clearInterval(timer)
}
