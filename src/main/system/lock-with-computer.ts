import { powerMonitor } from 'electron'
import type { Program } from '../../application/compose.ts'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'

/** Locks the vault when the computer sleeps, locks its screen, or (macOS) changes its user. */
export const lockWithComputer = (
  program: Promise<Pick<Program, 'lock'>>,
  log: (line: string) => void,
): void => {
  const lock = (): void =>
    void program
      .then((running) => running.lock())
      .catch((error: unknown) => log(`The vault did not lock cleanly: ${redactedTrace(error)}`))
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('user-did-resign-active', lock)
}
