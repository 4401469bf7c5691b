import { EventEmitter } from 'node:events'
import { modelled } from './modelled.ts'
import type { Surface } from './surface.ts'
import { answers, ask } from './worker.ts'

type PortSurface = Surface<Electron.MessagePortMain, 'start' | 'close' | 'postMessage'>

/** Main's end of a port whose other end is in a page. Nothing is given out before `start()`, as in Electron. */
class PortMain extends EventEmitter implements PortSurface {
  readonly id: string
  private isStarted = false
  private isClosed = false
  private readonly early: unknown[] = []

  constructor(id: string) {
    super()
    this.id = id
  }

  start(): void {
    if (this.isStarted) return
    this.isStarted = true
    for (const data of this.early.splice(0)) this.give(data)
  }

  close(): void {
    if (this.isClosed) return
    void ask('closePort', this.id)
    this.ended()
  }

  postMessage(data: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('The double hands no port from main to a page')
    if (!this.isClosed) void ask('postToPort', this.id, data)
  }

  /** The page sent something. */
  arrived(data: unknown): void {
    if (this.isClosed) return
    if (this.isStarted) this.give(data)
    else this.early.push(data)
  }

  /** One of the two ends has closed. */
  ended(): void {
    if (this.isClosed) return
    this.isClosed = true
    ports.delete(this.id)
    this.emit('close')
  }

  private give(data: unknown): void {
    this.emit('message', { data, ports: [] })
  }
}

const ports = new Map<string, PortMain>()

/** Makes main's end of the port that the page handed over under this name. */
export const portFromPage = (id: string): PortMain => {
  const port = new PortMain(id)
  ports.set(id, port)
  return modelled('MessagePortMain', port)
}

answers({
  portMessage: (id, data) => ports.get(id)?.arrived(data),
  portClosed: (id) => ports.get(id)?.ended(),
})
