import { app } from 'electron'
import { words } from '../words.ts'

/**
 * What the system's own about panel says, where somebody finds it: on macOS it can be asked for while the vault is
 * locked. The screen of the page says more.
 */
export const describeApp = (): void => {
  app.setAboutPanelOptions({
    applicationName: 'Kinventory',
    applicationVersion: app.getVersion(),
    copyright: words.about.copyright,
    credits: words.about.credits,
  })
}
