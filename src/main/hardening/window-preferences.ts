import type { Session, WebPreferences } from 'electron'

/** What the page of the window may do: nothing that a page of a browser may not. */
export const windowPreferences = (session: Session, preload: string): WebPreferences => ({
  preload,
  // In memory only: no page of a family in a profile on the disk.
  session,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  // Nothing is drawn with it; the drivers behind it are old friends of attackers.
  webgl: false,
  // A dropped file is for the page to read, not a place to go to.
  navigateOnDragDrop: false,
  // `alert` and its like would hold the page as it is, with all that is on it, while the vault locks behind it.
  disableDialogs: true,
  spellcheck: false,
  // The page shows the family's data; whoever wants the tools uses the loopback host.
  devTools: false,
})
