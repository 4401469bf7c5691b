import { EventEmitter } from 'node:events'
import { modelled } from './modelled.ts'
import type { Surface } from './surface.ts'
import { answers, ask } from './worker.ts'

type PortSurface = Surface<Electron.MessagePortMain, 'start' | 'close' | 'postMessage'>

interface Arrived {
  readonly data: unknown
  /** The names of ports that came with it. */
  readonly inside: readonly string[]
}

/** Main's end of a port whose other end is in a page. Nothing is given out before `start()`, as in Electron. */
class PortMain extends EventEmitter implements PortSurface {
  readonly id: string
  private isStarted = false
  private isClosed = false
  private readonly early: Arrived[] = []

  constructor(id: string) {
    super()
    this.id = id
  }

  start(): void {
    if (this.isStarted) return
    this.isStarted = true
    for (const message of this.early.splice(0)) this.give(message)
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
  arrived(message: Arrived): void {
    if (this.isClosed) return
    if (this.isStarted) this.give(message)
    else this.early.push(message)
  }

  /** One of the two ends has closed. */
  ended(): void {
    if (this.isClosed) return
    this.isClosed = true
    ports.delete(this.id)
    this.emit('close')
  }

  private give({ data, inside }: Arrived): void {
    this.emit('message', { data, ports: inside.map(portFromPage) })
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
  portMessage: (id, data, inside) => ports.get(id)?.arrived({ data, inside }),
  portClosed: (id) => ports.get(id)?.ended(),
})
