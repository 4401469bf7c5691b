import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptPorts, type PortServer } from './accept-ports.ts'

const ipcMain = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  return new Emitter()
})

vi.mock('electron', () => ({ ipcMain }))

interface Port {
  readonly done: string[]
  readonly close: () => void
}

const createPort = (): Port => {
  const done: string[] = []
  return { done, close: () => void done.push('close') }
}

const page = { origin: 'app://kinventory', parent: null, detached: false }

let now: number
let lines: string[]
let sender: EventEmitter
let started: (server: PortServer) => void
let failed: (error: Error) => void

const serve: PortServer = (port) => void (port as unknown as Port).done.push('serve')

const offer = (senderFrame: unknown, ports: readonly Port[]): boolean =>
  ipcMain.emit('kinventory:port', { sender, senderFrame, ports })

/** Lets what waits for the program go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  now = 0
  lines = []
  sender = new EventEmitter()
  ipcMain.removeAllListeners()
  const server = new Promise<PortServer>((resolve, reject) => {
    started = resolve
    failed = reject
  })
  acceptPorts(
    server,
    (line) => lines.push(line),
    () => now,
  )
})

describe('a port is refused', () => {
  const gone = Object.defineProperty({ detached: false }, 'origin', {
    get: () => {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
  })

  it.each([
    ['a foreign origin', { ...page, origin: 'https://example.com' }],
    ['a look-alike', { ...page, origin: 'app://kinventory.example.com' }],
    ['an origin that is none', { ...page, origin: 'null' }],
    ['a frame in the page', { ...page, parent: page }],
    ['a frame that was taken out', { ...page, detached: true }],
    ['a frame that is gone', null],
    ['a frame that goes while it is looked at', gone],
  ])('from %s, and the log says so', async (_name, frame) => {
    started(serve)
    const stolen = createPort()
    offer(frame, [stolen])
    await settled()
    expect(stolen.done).toEqual(['close'])
    expect(lines).toEqual(['A port was refused: it did not come from the page'])
  })

  it('in a bundle, and where there is none', async () => {
    started(serve)
    const [one, two] = [createPort(), createPort()]
    offer(page, [one, two])
    offer(page, [])
    await settled()
    expect([one.done, two.done]).toEqual([['close'], ['close']])
    expect(lines).toHaveLength(1)
  })

  it('on any other channel: nobody listens there', () => {
    expect(ipcMain.eventNames()).toEqual(['kinventory:port'])
  })
})

describe('a flood of ports', () => {
  it('keeps the log short, leaves the last one that was taken open, and is over after a minute', async () => {
    started(serve)
    const ports = Array.from({ length: 500 }, createPort)
    for (const port of ports) offer(page, [port])
    await settled()
    expect(ports.filter(({ done }) => !done.includes('close'))).toEqual([ports[19]])
    expect(ports[19]?.done).toEqual(['serve'])
    expect(ports.filter(({ done }) => done.includes('serve'))).toHaveLength(1)
    expect(lines).toEqual(['A port was refused: too many'])
    now = 60_000
    const next = createPort()
    offer(page, [next])
    await settled()
    expect(next.done).toEqual(['serve'])
  })

  it('from elsewhere takes nothing from the page', async () => {
    started(serve)
    for (let many = 0; many < 500; many += 1) offer(null, [createPort()])
    const port = createPort()
    offer(page, [port])
    await settled()
    expect(port.done).toEqual(['serve'])
    expect(lines).toHaveLength(1)
  })
})

describe('the port of the page', () => {
  it('is served, and a new one closes the old', async () => {
    started(serve)
    const [old, next] = [createPort(), createPort()]
    offer(page, [old])
    await settled()
    expect(old.done).toEqual(['serve'])
    offer(page, [next])
    await settled()
    expect([old.done, next.done]).toEqual([['serve', 'close'], ['serve']])
    expect(lines).toEqual([])
  })

  const go = (isMainFrame = true, isSameDocument = false) =>
    sender.emit('did-start-navigation', { isMainFrame, isSameDocument })

  it.each([
    ['a new page', () => go() && sender.emit('did-navigate')],
    ['a crash', () => sender.emit('render-process-gone')],
  ])('is closed by %s, once', async (_name, happen) => {
    started(serve)
    const [old, next] = [createPort(), createPort()]
    offer(page, [old])
    await settled()
    happen()
    happen()
    expect(old.done).toEqual(['serve', 'close'])
    offer(page, [next])
    await settled()
    expect(next.done).toEqual(['serve'])
    expect(sender.listenerCount('did-navigate')).toBe(1)
  })

  it('is kept where the page goes nowhere: within itself, in a frame, or refused', async () => {
    started(serve)
    const port = createPort()
    offer(page, [port])
    await settled()
    go(true, true)
    sender.emit('did-navigate')
    go(false)
    sender.emit('did-navigate')
    go()
    expect(port.done).toEqual(['serve'])
  })

  it('is kept where it came before the word of its own page', async () => {
    started(serve)
    const [old, next] = [createPort(), createPort()]
    offer(page, [old])
    go()
    offer(page, [next])
    sender.emit('did-navigate')
    await settled()
    expect([old.done, next.done]).toEqual([['close'], ['serve']])
  })

  it('waits for the program, and only the last one is served', async () => {
    const [old, next] = [createPort(), createPort()]
    offer(page, [old])
    offer(page, [next])
    await settled()
    expect([old.done, next.done]).toEqual([['close'], []])
    started(serve)
    await settled()
    expect([old.done, next.done]).toEqual([['close'], ['serve']])
  })

  it('is closed where the program does not start', async () => {
    const port = createPort()
    offer(page, [port])
    failed(new Error('no program'))
    await settled()
    expect(port.done).toEqual(['close'])
  })
})
