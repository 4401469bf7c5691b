import type { BrowserWindow, Session } from 'electron'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { createWindow } from './create-window.ts'
import { rememberPlace } from './remember-place.ts'
import type { WindowMemory } from './window-memory.ts'
import { watchTroubles } from './window-troubles.ts'

/** The one window with all that is watched of it, before its page loads. Closing it quits (decision 18). */
export const openWindow = (
  session: Session,
  preload: string,
  memory: WindowMemory,
  log: (line: string) => void,
): BrowserWindow => {
  const window = createWindow(session, preload, memory.now())
  rememberPlace(window, memory, log)
  watchTroubles(window, log)
  askBeforeLeaving(window, log)
  return window
}
