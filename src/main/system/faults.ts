import { dialog } from 'electron'
import type { Log } from '../../application/launch/log.ts'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'
import { words } from '../words.ts'
import type { Ending } from './ending.ts'

/** The error's own words are for no dialog: they may quote data, and help nobody. */
const detailOf = (error: unknown, otherwise: string): string => {
  const syscall = error instanceof Error && 'syscall' in error ? error.syscall : undefined
  return syscall === 'mkdir' || syscall === 'mkdtemp' ? words.start.noFolderDetail : otherwise
}

/**
 * What nobody caught. After an exception the program's own state may be wrong, so that the vault is closed and the
 * program ends, with a sentence in the place of Electron's own dialog, which would show the error and its stack. A
 * promise that nobody waited for leaves nothing half done, and a page could cause one: it is logged, and all goes on.
 */
export const handleFaults = (ending: Pick<Ending, 'begin'>, log: Log): void => {
  process.on('unhandledRejection', (error) => log(`bug: ${redactedTrace(error)}`, 'error'))
  process.on('uncaughtException', (error) => {
    log(`bug: ${redactedTrace(error)}`, 'error')
    const { failed, failedDetail } = words.fault
    ending.begin(1, () => dialog.showErrorBox(failed, detailOf(error, failedDetail)))
  })
}

/** Ends a start that failed, and says so. Where the program is ending anyway, as when its window was closed, it is no failure. */
export const endFailedStart = (
  ending: Pick<Ending, 'begin' | 'begun'>,
  error: unknown,
  log: Log,
): void => {
  if (ending.begun()) return
  log(`Kinventory could not start: ${redactedTrace(error)}`, 'error')
  const { failed, failedDetail } = words.start
  ending.begin(1, () => dialog.showErrorBox(failed, detailOf(error, failedDetail)))
}
