import { powerMonitor } from 'electron'
import type { Log } from '../../application/launch/log.ts'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'

interface Lockable {
  lock(): Promise<void>
}

/** How often Linux is asked whether its screen is locked: Electron has no event for it there. */
const askEvery = 5_000

/** Of no account here: idleness has a watch of its own. Electron wants a number of seconds. */
const idleSeconds = 60

/** Desktops of Linux tell Chromium when they lock the screen; this asks what it has heard, and costs nothing. */
const whenScreenLocksOnLinux = (lock: () => void): void => {
  let wasLocked = false
  const timer = setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(idleSeconds) === 'locked'
    if (isLocked && !wasLocked) lock()
    wasLocked = isLocked
  }, askEvery)
  timer.unref()
}

/**
 * Locks the vault when the computer sleeps (and on waking, should sleep have come without a word), when its screen is
 * locked and when its user changes: on macOS that is an event of its own; Windows locks the screen of whoever is
 * switched away, which it tells. Where the program runs, the lock has begun, and the key is gone, before the event's
 * turn is over: afterwards the computer sleeps. Gives back the same lock for others to use.
 */
export const lockWithComputer = (starting: Promise<Lockable>, log: Log): (() => void) => {
  let running: Lockable | undefined
  starting.then(
    (started) => {
      running = started
    },
    () => undefined,
  )
  const lock = (): void => {
    const locking = running ? running.lock() : starting.then((started) => started.lock())
    locking.catch((error: unknown) =>
      log(`The vault did not lock cleanly: ${redactedTrace(error)}`, 'error'),
    )
  }
  powerMonitor.on('suspend', lock)
  powerMonitor.on('resume', lock)
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('user-did-resign-active', lock)
  if (process.platform === 'linux') whenScreenLocksOnLinux(lock)
  return lock
}
