import { app } from 'electron'
import type { Program } from '../../application/compose.ts'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'

/** Closing a vault takes milliseconds; a keychain that hangs must not keep the program open. */
const patience = 10_000

/** Holds the end of the app until the program has closed its vault; `dispose` runs last. */
export const closeBeforeQuit = (
  program: Promise<Pick<Program, 'close'>>,
  dispose: () => void,
  log: (line: string) => void,
): void => {
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    const late = setTimeout(() => app.exit(1), patience)
    program
      .then((running) => running.close())
      .catch((error: unknown) => log(`The vault did not close: ${redactedTrace(error)}`))
      .finally(() => {
        clearTimeout(late)
        dispose()
        app.exit(0)
      })
  })
}
