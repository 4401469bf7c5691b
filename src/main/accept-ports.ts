import type { AnyRouter } from '@orpc/server'
import { ipcMain, type IpcMainEvent, type MessagePortMain } from 'electron'
import { pageOrigin, portChannel } from '../contract/port-hand-over.ts'
import { servePort } from './serve-port.ts'

/** Only the main frame of our own page: neither a frame in it nor whatever else got into the window. */
const isFromPage = (event: IpcMainEvent): boolean => {
  const frame = event.senderFrame
  return frame !== null && frame.origin === pageOrigin && frame.parent === null
}

/**
 * Takes the page's port and serves the router on it, once that is there. A page has one port: a new one
 * (after a reload) closes the old. Anything else on the channel is refused and its ports are closed.
 */
export const acceptPorts = (router: Promise<AnyRouter>, log: (line: string) => void): void => {
  let current: MessagePortMain | undefined
  ipcMain.on(portChannel, (event) => {
    const [port, ...more] = event.ports
    if (!port || more.length > 0 || !isFromPage(event)) {
      for (const refused of event.ports) refused.close()
      return log('A port was refused: it did not come from the page')
    }
    current?.close()
    current = port
    router.then(
      (ready) => servePort(port, ready, log),
      () => port.close(),
    )
  })
}
