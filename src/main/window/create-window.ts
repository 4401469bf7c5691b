import { BrowserWindow, type Session } from 'electron'

/** The one window, shown at once; its page and the program come while it is already there. */
export const createWindow = (session: Session, preload: string): BrowserWindow =>
  new BrowserWindow({
    width: 1180,
    height: 820,
    minWidth: 360,
    minHeight: 480,
    title: 'Kinventory',
    autoHideMenuBar: true,
    webPreferences: {
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
      // A dropped file is for the page to read, not a place to go to.
      navigateOnDragDrop: false,
      spellcheck: false,
      // The page shows the family's data; whoever wants the tools uses the loopback host.
      devTools: false,
    },
  })
