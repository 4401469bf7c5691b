import { ipcMain, type IpcMainEvent, type MessagePortMain, type WebContents } from 'electron'
import { pageOrigin, portChannel } from '../../contract/port-hand-over.ts'
import { createSparingLog } from './sparing-log.ts'

/** Answers the calls on a port until it closes. */
export type PortServer = (port: MessagePortMain) => void

/** A page hands one port over when it loads; this is far more than anybody loads it again. */
const portsPerMinute = 20
const minute = 60_000

/** Only the main frame of our own page: neither a frame in it nor whatever else got into the window. */
const isFromPage = ({ senderFrame: frame }: IpcMainEvent): boolean => {
  try {
    return frame?.origin === pageOrigin && frame.parent === null && !frame.detached
  } catch {
    // A frame that has gone meanwhile throws at whoever looks at it.
    return false
  }
}

const createRate = (now: () => number): (() => boolean) => {
  const taken: number[] = []
  return () => {
    while (taken[0] !== undefined && now() - taken[0] >= minute) taken.shift()
    if (taken.length >= portsPerMinute) return false
    taken.push(now())
    return true
  }
}

/**
 * Takes the page's port and serves it, once the program is there. A page has one port: a new one closes the old, and so does
 * a page that is loaded again or has died. Anything else on the channel is refused and its ports are closed. `now` gives
 * milliseconds.
 */
export const acceptPorts = (
  server: Promise<PortServer>,
  log: (line: string) => void,
  now: () => number = Date.now,
): void => {
  const say = createSparingLog(log, now)
  const mayTake = createRate(now)
  const watched = new WeakSet<WebContents>()
  let current: MessagePortMain | undefined
  const drop = (): void => {
    current?.close()
    current = undefined
  }
  const dropWhenGone = (page: WebContents): void => {
    if (watched.has(page)) return
    watched.add(page)
    let leaving: MessagePortMain | undefined
    page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) leaving = current
    })
    page.on('did-navigate', () => {
      // Only now has it not been refused; the port of the new page may be here already.
      if (leaving === current) drop()
    })
    page.on('render-process-gone', drop)
  }
  ipcMain.on(portChannel, (event) => {
    const [port, ...more] = event.ports
    const isMeant = port !== undefined && more.length === 0 && isFromPage(event)
    if (!isMeant || !mayTake()) {
      for (const refused of event.ports) refused.close()
      return say('A port was refused', isMeant ? ': too many' : ': it did not come from the page')
    }
    drop()
    current = port
    dropWhenGone(event.sender)
    server.then(
      (serve) => {
        // While the program started, another may have taken its place.
        if (current === port) serve(port)
      },
      () => port.close(),
    )
  })
}
