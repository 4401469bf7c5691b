import { shell } from 'electron'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { Log } from '../../application/launch/log.ts'
import { makePrivateFolder } from '../../vault/private-files.ts'

/** Shows where the log is kept. Where the system shows no folders, the log says so: nobody else can. */
export const createLogFolder = (folder: string, log: Log): Pick<DesktopPort, 'showLogs'> => ({
  showLogs: async () => {
    makePrivateFolder(folder)
    // Its words are the system's own, with the path in them.
    if ((await shell.openPath(folder)) !== '') log('The folder of the log could not be shown')
  },
})
