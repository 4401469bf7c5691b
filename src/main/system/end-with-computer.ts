import { powerMonitor, type BrowserWindow } from 'electron'
import { endingSignals } from '../../application/launch/ending-signals.ts'
import type { Ending } from './ending.ts'

/** Signals may come at any time, also before there is a window, and more than once. */
export const endOnSignals = (ending: Pick<Ending, 'begin'>): void => {
  for (const signal of endingSignals) process.on(signal, () => ending.begin(0))
}

/**
 * Ends the program with the computer, or with the person's session. Windows ends a program without the events of a
 * quit, but tells its windows: first a question, which another program may answer with no, so that the vault only
 * locks; then that it ends. macOS and Linux wait a little for whoever asks them to. Electron wants to be ready.
 */
export const endWithComputer = (
  window: BrowserWindow,
  ending: Pick<Ending, 'begin'>,
  lock: () => void,
): void => {
  window.on('query-session-end', lock)
  window.on('session-end', () => ending.begin(0))
  // Its types say that this event comes without itself, its documentation that it may be prevented.
  const events: NodeJS.EventEmitter = powerMonitor
  events.on('shutdown', (event: Pick<Event, 'preventDefault'>) => {
    event.preventDefault()
    ending.begin(0)
  })
}
