import { BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import { windowPreferences } from '../hardening/window-preferences.ts'
import { followAppearance, paperColour } from './appearance.ts'
import { fitToScreens, least } from './fit-to-screens.ts'
import type { WindowRemembered } from './window-memory.ts'

const workAreas = () =>
  [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)

const frameFor = ({ place }: WindowRemembered) => {
  const bounds = fitToScreens(place, workAreas())
  return {
    ...bounds,
    minWidth: Math.min(least.width, bounds.width),
    minHeight: Math.min(least.height, bounds.height),
    title: 'Kinventory',
    autoHideMenuBar: true,
    // No white flash: this is what shows until the page is drawn.
    backgroundColor: paperColour(),
    // The title bar of a Linux desktop; elsewhere it follows by itself.
    darkTheme: nativeTheme.shouldUseDarkColors,
    // A maximised window is shown by being maximised: not small first.
    show: place?.state !== 'maximised',
  }
}

/** The one window, shown at once, as it was left; its page and the program come while it is already there. */
export const createWindow = (
  session: Session,
  preload: string,
  remembered: WindowRemembered,
): BrowserWindow => {
  // The page follows too: it is `prefers-color-scheme` to it, from the first paint on.
  nativeTheme.themeSource = remembered.settings.theme
  const window = new BrowserWindow({
    ...frameFor(remembered),
    webPreferences: windowPreferences(session, preload),
  })
  // Before there is anything to see in it.
  window.setContentProtection(remembered.settings.contentProtection)
  if (remembered.place?.state === 'maximised') window.maximize()
  if (remembered.place?.state === 'full-screen') window.setFullScreen(true)
  // Lists of windows, pickers of what to share and records of use all show it, so it never says more than this,
  // whatever title the page has: a print may have a first name in that.
  window.on('page-title-updated', (event) => event.preventDefault())
  followAppearance(window)
  return window
}
