import { ipcMain, type IpcMainEvent, type MessagePortMain } from 'electron'
import { pageOrigin, portChannel } from '../../contract/port-hand-over.ts'

/** Answers the calls on a port until it closes. */
export type PortServer = (port: MessagePortMain) => void

/** Only the main frame of our own page: neither a frame in it nor whatever else got into the window. */
const isFromPage = (event: IpcMainEvent): boolean => {
  const frame = event.senderFrame
  return frame !== null && frame.origin === pageOrigin && frame.parent === null
}

/**
 * Takes the page's port and serves it, once the program is there. A page has one port: a new one (after a reload)
 * closes the old. Anything else on the channel is refused and its ports are closed.
 */
export const acceptPorts = (server: Promise<PortServer>, log: (line: string) => void): void => {
  let current: MessagePortMain | undefined
  ipcMain.on(portChannel, (event) => {
    const [port, ...more] = event.ports
    if (!port || more.length > 0 || !isFromPage(event)) {
      for (const refused of event.ports) refused.close()
      return log('A port was refused: it did not come from the page')
    }
    current?.close()
    current = port
    server.then(
      (serve) => serve(port),
      () => port.close(),
    )
  })
}
