import { BrowserWindow, type Session } from 'electron'
import { windowPreferences } from '../hardening/window-preferences.ts'

/** The one window, shown at once; its page and the program come while it is already there. */
export const createWindow = (session: Session, preload: string): BrowserWindow =>
  new BrowserWindow({
    width: 1180,
    height: 820,
    minWidth: 360,
    minHeight: 480,
    title: 'Kinventory',
    autoHideMenuBar: true,
    webPreferences: windowPreferences(session, preload),
  })
