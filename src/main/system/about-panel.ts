import { app } from 'electron'
import { words } from '../words.ts'

/** What the system's own about panel says: the menu leads to it while no vault is open, else to the page, which says more. */
export const describeApp = (): void => {
  app.setAboutPanelOptions({
    applicationName: 'Kinventory',
    applicationVersion: app.getVersion(),
    copyright: words.about.copyright,
    credits: words.about.credits,
  })
}
