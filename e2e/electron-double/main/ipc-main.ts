import { EventEmitter } from 'node:events'
import { contentsOf } from './contents-by-window.ts'
import { portFromPage } from './message-port.ts'
import { modelled } from './modelled.ts'
import { answers } from './worker.ts'

const events = new EventEmitter()

/** `ipcMain`: takes what a preload script posts. `handle` and the like are not modelled; no part of us uses them. */
export const ipcMain = modelled('ipcMain', events)

answers({
  posted: (window, channel, message, ports, frame) => {
    const sender = contentsOf(window)
    if (!sender) return
    const parent = frame.isMain ? null : modelled('WebFrameMain (parent)', {})
    const senderFrame = modelled('WebFrameMain', {
      origin: frame.origin,
      url: frame.url,
      parent,
      detached: false,
    })
    const received = { sender, senderFrame, ports: ports.map(portFromPage), type: 'frame' }
    events.emit(channel, modelled('IpcMainEvent', received), message)
  },
})
