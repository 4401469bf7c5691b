import type { Presence } from './page-presence.ts'

/** Without a call for this long, the vault locks. */
export const lockAfter = 10 * 60_000

/**
 * Without a connected page for this long, the host ends. A closed tab cannot come back, so a longer wait
 * would only keep the data directory from the next start.
 */
export const endAfter = 60 * 60_000

const checkEvery = 15_000

export interface IdleOptions {
  readonly now: () => number
  readonly presence: () => Presence
  readonly lock: () => Promise<void>
  readonly end: () => void
}

/** Locks once per idle spell and ends the host when nobody came back. Gives the way to stop watching. */
export const watchIdle = ({ now, presence, lock, end }: IdleOptions): (() => void) => {
  let lockedAt: number | undefined
  const timer = setInterval(() => {
    const { lastCall, lastSeen } = presence()
    // After sleep the clock has jumped: the first check then locks, as it should.
    if (now() - lastCall >= lockAfter && lockedAt !== lastCall) {
      lockedAt = lastCall
      void lock()
    }
    if (now() - lastSeen >= endAfter) end()
  }, checkEvery)
  timer.unref()
  return () => clearInterval(timer)
}
