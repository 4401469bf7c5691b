import { homedir } from 'node:os'
import { setTimeout as pass } from 'node:timers/promises'
import type { Log } from '../../application/launch/log.ts'
import { safeLine } from '../../application/launch/safe-line.ts'
import type { LogFile } from './log-file.ts'

/** The log of the desktop host: what went wrong on standard error at once, and all in a file from when one is there. */
export interface DesktopLog {
  readonly write: Log
  /** From now on lines go to the file that `open` opens, first those that wait for it. */
  readonly toFile: (open: (failed: () => void) => Promise<LogFile>) => void
  /** Writes what is still to be written, for a second at most. Never fails. */
  readonly end: () => Promise<void>
}

/** So many lines wait in memory for the file; of more the oldest go. */
const mostWaiting = 500

/** After a failure the file is left alone for so long: a disk may be full for a moment, or for good. */
const rest = 60_000

/** A disk that hangs must not keep the program open. */
const patience = 1_000

/** Somebody may have closed the terminal, and on Windows there may never have been one. */
const toStandardError = (line: string): void => {
  try {
    process.stderr.write(`${line}\n`)
  } catch {
    // There is nowhere left to say it.
  }
}

/**
 * A log whose lines have gone through `safeLine`, each with its time and level. Nothing that befalls it is of any
 * consequence to the program: neither a terminal that is gone nor a disk that is full.
 */
export const createLog = (): DesktopLog => {
  let waiting: string[] = []
  let open: ((failed: () => void) => Promise<LogFile>) | undefined
  let file: LogFile | undefined
  let opening: Promise<void> | undefined
  let restUntil = 0
  // Without a listener a pipe that breaks is an exception that nobody catches.
  process.stderr.on('error', () => undefined)

  const failed = (): void => {
    file = undefined
    restUntil = Date.now() + rest
  }
  const openNow = async (opens: NonNullable<typeof open>): Promise<void> => {
    try {
      file = await opens(failed)
    } catch {
      failed()
    } finally {
      opening = undefined
    }
    pour()
  }
  const pour = (): void => {
    if (file) {
      for (const line of waiting) file.write(line)
      waiting = []
    } else if (open && !opening && Date.now() >= restUntil) opening = openNow(open)
  }

  return {
    write: (line, level = 'warning') => {
      const safe = safeLine(line, homedir())
      // Whoever waits at a terminal, as `npm start` does, takes the last line for the reason of an end.
      if (level !== 'info') toStandardError(safe)
      waiting = [
        ...waiting.slice(1 - mostWaiting),
        `${new Date().toISOString()} ${level} ${safe}\n`,
      ]
      pour()
    },
    toFile: (opens) => {
      open = opens
      pour()
    },
    end: async () => {
      const written = async (): Promise<void> => {
        await opening
        await file?.end()
      }
      await Promise.race([written(), pass(patience, undefined, { ref: false })])
    },
  }
}
