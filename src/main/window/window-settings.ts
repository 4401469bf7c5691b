import { nativeTheme, type BrowserWindow } from 'electron'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { WindowMemory } from './window-memory.ts'

/**
 * What is set for the window. A change holds at once, also where it cannot be kept: somebody who asks not to be seen
 * is not to be seen because a disk is full, and is told that it will not last.
 */
export const createWindowSettings = (
  window: BrowserWindow,
  memory: WindowMemory,
): Pick<DesktopPort, 'settings' | 'set'> => ({
  settings: () => memory.now().settings,
  set: async (changes) => {
    const settings = { ...memory.now().settings, ...changes }
    if (changes.theme) nativeTheme.themeSource = settings.theme
    // Not where it stays what it is: somebody may be in a call.
    if (changes.contentProtection !== undefined)
      window.setContentProtection(settings.contentProtection)
    memory.keep({ settings })
    return settings
  },
})
