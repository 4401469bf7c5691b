import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { eventIterator, oc, type ContractRouterClient } from '@orpc/contract'
import { implement } from '@orpc/server'
import { EventEmitter } from 'node:events'
import { MessageChannel, MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { servePort } from './serve-port.ts'
import { createSparingLog } from './sparing-log.ts'

const contract = {
  echo: oc
    .errors({ NOT_FOUND: {} })
    .input(z.object({ text: z.string() }))
    .output(z.string()),
  size: oc.input(z.object({ file: z.file() })).output(z.number()),
  watch: oc.output(eventIterator(z.number())),
}

let aborted: boolean

const router = implement(contract).router({
  echo: implement(contract).echo.handler(({ input, errors }) => {
    if (input.text === 'refuse') throw errors.NOT_FOUND()
    return input.text
  }),
  size: implement(contract).size.handler(({ input }) => input.file.size),
  watch: implement(contract).watch.handler(async function* ({ signal }) {
    signal?.addEventListener('abort', () => (aborted = true))
    yield 1
    await new Promise((resolve) => signal?.addEventListener('abort', resolve))
  }),
})

/** Electron's port gives events, Node's gives the data itself. */
const asElectronPort = (port: MessagePort): Parameters<typeof servePort>[0] => {
  const events = new EventEmitter()
  port.on('close', () => events.emit('close'))
  return Object.assign(events, {
    start: () => {
      // Electron takes ports out of the data and gives them beside it.
      port.on('message', (data: unknown) => {
        const isPort = data instanceof MessagePort
        const [text, ports] = isPort ? ['{"i":"1","p":{"u":"/echo"}}', [data]] : [data, []]
        events.emit('message', { data: text, ports })
      })
    },
    close: () => port.close(),
    postMessage: (message: unknown) => port.postMessage(message),
  }) as unknown as Parameters<typeof servePort>[0]
}

let page: MessagePort
let lines: string[]

const client = (): ContractRouterClient<typeof contract> => {
  const port = {
    postMessage: (data: unknown) => page.postMessage(data),
    addEventListener: (name: string, listener: (event: { readonly data: unknown }) => void) => {
      page.on(name, (data: unknown) => listener({ data }))
    },
  }
  return createORPCClient(new RPCLink({ port: port as never }))
}

beforeEach(() => {
  aborted = false
  lines = []
  const channel = new MessageChannel()
  page = channel.port1
  const say = createSparingLog((line) => lines.push(line))
  servePort(asElectronPort(channel.port2), router, say)
})

afterEach(() => page.close())

describe('a served port', () => {
  it('carries values, typed errors, files and streams', async () => {
    const { echo, size, watch } = client()
    expect(await echo({ text: 'a' })).toBe('a')
    await expect(echo({ text: 'refuse' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await size({ file: new File(['12345'], 'export.csv') })).toBe(5)
    for await (const value of await watch()) {
      expect(value).toBe(1)
      break
    }
    await vi.waitFor(() => expect(aborted).toBe(true))
    expect(lines).toEqual([])
  })

  it('ends what was going on when it closes', async () => {
    const stream = await client().watch()
    expect(await stream.next()).toMatchObject({ value: 1 })
    page.close()
    await vi.waitFor(() => expect(aborted).toBe(true))
    expect(lines).toEqual([])
  })

  it.each([
    ['no wire type', 7],
    ['nothing', undefined],
    ['an object', { i: '1', t: 4 }],
    ['a list', []],
    ['no JSON', 'junk'],
    ['another JSON', '{"i":"1","p":{}}'],
    ['null', 'null'],
    ['a URL that is none', '{"i":"1","p":{"u":"::"}}'],
    ['bytes', new Uint8Array([255, 0, 1])],
    [
      'a broken form',
      Buffer.from(
        '{"i":"1","p":{"u":"/size","h":{"content-type":"multipart/form-data"}}}\u00ffx',
        'latin1',
      ),
    ],
  ])('survives %s, says so without quoting it, and goes on', async (_name, junk) => {
    page.postMessage(junk)
    expect(await client().echo({ text: 'still here' })).toBe('still here')
    await vi.waitFor(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toMatch(/^A message on the port (was refused|failed)/)
    expect(lines[0]).not.toContain('junk')
  })

  it.each([
    ['text', 'x'.repeat(64 * 1024 * 1024 + 1)],
    ['bytes', new ArrayBuffer(64 * 1024 * 1024 + 1)],
  ])('does not look into too much %s', async (_name, message) => {
    page.postMessage(message)
    expect(await client().echo({ text: 'still here' })).toBe('still here')
    expect(lines).toEqual(['A message on the port was refused: not of the wire, or too large'])
  })

  it('survives a flood of junk, and says so in one line of each kind', async () => {
    for (let many = 0; many < 2000; many += 1) page.postMessage(many % 2 ? many : 'junk')
    expect(await client().echo({ text: 'still here' })).toBe('still here')
    await vi.waitFor(() => expect(lines).toHaveLength(2))
  })

  it('takes no port that comes with a message', async () => {
    const { port1, port2 } = new MessageChannel()
    const closed = new Promise((resolve) => port1.once('close', resolve))
    page.postMessage(port2, [port2])
    await closed
    expect(await client().echo({ text: 'still here' })).toBe('still here')
    expect(lines).toEqual(['A message on the port was refused: not of the wire, or too large'])
  })

  it('answers a procedure that does not exist', async () => {
    const other = client() as unknown as { nothing(): Promise<unknown> }
    await expect(other.nothing()).rejects.toMatchObject({ status: 404 })
  })
})
