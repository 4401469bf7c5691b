import type { BrowserWindow, Session } from 'electron'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { letGoWithLock, type LetGo } from './let-go-with-lock.ts'
import { createWindow } from './create-window.ts'
import { rememberPlace } from './remember-place.ts'
import type { WindowMemory } from './window-memory.ts'
import { watchTroubles } from './window-troubles.ts'

/** The one window, and what locking wants of its page. */
export interface OpenedWindow {
  readonly window: BrowserWindow
  readonly lock: LetGo
}

/** Opens the window with all that is watched of it, before its page loads. Closing it quits (decision 18). */
export const openWindow = (
  session: Session,
  preload: string,
  memory: WindowMemory,
  log: (line: string) => void,
): OpenedWindow => {
  const window = createWindow(session, preload, memory.now())
  rememberPlace(window, memory, log)
  const endPage = watchTroubles(window, log)
  askBeforeLeaving(window, log)
  return { window, lock: letGoWithLock(endPage, log) }
}
