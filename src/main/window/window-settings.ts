import { nativeTheme, type BrowserWindow } from 'electron'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { WindowSettings } from '../../contract/desktop.ts'
import { readWindowMemory, writeWindowMemory } from './window-memory.ts'

/** Makes the window look as it is set, and keeps what is set in `folder`. */
export const createWindowSettings = (
  window: BrowserWindow,
  folder: string,
): Pick<DesktopPort, 'settings' | 'set'> => {
  let now = readWindowMemory(folder).settings
  const apply = (settings: WindowSettings): void => {
    nativeTheme.themeSource = settings.theme
    window.setContentProtection(settings.contentProtection)
  }
  apply(now)
  return {
    settings: () => now,
    set: async (changes) => {
      now = { ...now, ...changes }
      apply(now)
      await writeWindowMemory(folder, { settings: now })
      return now
    },
  }
}
