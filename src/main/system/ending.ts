import { app } from 'electron'
import type { Log } from '../../application/launch/log.ts'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'

interface Closable {
  close(): Promise<void>
}

/** The one way out of the desktop host. */
export interface Ending {
  /** What there is to close, from when it is being started; where that fails there is nothing. */
  readonly closes: (starting: Promise<Closable>) => void
  /** What is to be done after that, in this order. Its failure is logged and keeps nothing from ending. */
  readonly afterwards: (step: () => void | Promise<void>) => void
  /** Closes it and leaves with this code; only the first call counts. `farewell` is for whoever was using it. */
  readonly begin: (code: number, farewell?: () => void) => void
  readonly begun: () => boolean
}

/** Closing a vault takes milliseconds; a keychain that hangs must not keep the program open. */
const patience = 10_000

const runSteps = async (
  steps: readonly (() => void | Promise<void>)[],
  log: Log,
): Promise<void> => {
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      log(`Something was left undone at the end: ${redactedTrace(error)}`)
    }
  }
}

/**
 * Whatever ends the program ends it here. The vault is closed in the very turn of the call, since a session that ends
 * waits for no promise: what was under way is rolled back and the key is zeroed. Then the process goes by `app.exit`,
 * which asks no page. A quit comes through `will-quit`, not `before-quit`: only then have the windows gone, and until
 * then a page may refuse. To be made before Electron is ready; somebody may end the program that early.
 */
export const createEnding = (log: Log): Ending => {
  let starting: Promise<Closable> | undefined
  let running: Closable | undefined
  let begun = false
  const steps: (() => void | Promise<void>)[] = []

  const close = async (): Promise<void> => {
    // What failed to start was said by whoever started it.
    const closable = running ?? (await starting?.catch(() => undefined))
    await closable?.close()
  }
  /** The code to leave with. */
  const closeInTime = (code: number): Promise<number> =>
    new Promise((resolve) => {
      const late = setTimeout(() => {
        log('Closing takes too long; ending anyway.', 'error')
        resolve(1)
      }, patience)
      void close()
        .then(
          () => code,
          (error: unknown) => {
            log(`The vault did not close: ${redactedTrace(error)}`, 'error')
            return 1
          },
        )
        .then(resolve)
        .finally(() => clearTimeout(late))
    })
  const leave = async (code: number, farewell: (() => void) | undefined): Promise<void> => {
    const last = await closeInTime(code)
    log('Kinventory ends', 'info')
    await runSteps([() => farewell?.(), ...steps], log)
    app.exit(last)
  }
  const begin: Ending['begin'] = (code, farewell) => {
    if (begun) return
    begun = true
    void leave(code, farewell)
  }
  app.on('will-quit', (event) => {
    event.preventDefault()
    begin(0)
  })
  return {
    closes: (program) => {
      starting = program
      program.then(
        (started) => {
          running = started
        },
        () => undefined,
      )
    },
    afterwards: (step) => void steps.push(step),
    begin,
    begun: () => begun,
  }
}
