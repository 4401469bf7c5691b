import { shell } from 'electron'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'

/** Shows where the log is kept. */
export const createLogs = (folder: string): Pick<DesktopPort, 'showLogs'> => ({
  showLogs: async () => {
    await shell.openPath(folder)
  },
})
