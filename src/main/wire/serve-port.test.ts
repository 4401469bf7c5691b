import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { eventIterator, oc, type ContractRouterClient } from '@orpc/contract'
import { implement } from '@orpc/server'
import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { servePort } from './serve-port.ts'

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
      port.on('message', (data: unknown) => events.emit('message', { data, ports: [] }))
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
  servePort(asElectronPort(channel.port2), router, (line) => lines.push(line))
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
    ['too much', 'x'.repeat(64 * 1024 * 1024 + 1)],
  ])('survives %s, says so without quoting it, and goes on', async (_name, junk) => {
    page.postMessage(junk)
    expect(await client().echo({ text: 'still here' })).toBe('still here')
    await vi.waitFor(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toMatch(/^A message on the port (was refused|failed)/)
    expect(lines[0]).not.toContain('junk')
  })

  it('answers a procedure that does not exist', async () => {
    const other = client() as unknown as { nothing(): Promise<unknown> }
    await expect(other.nothing()).rejects.toMatchObject({ status: 404 })
  })
})
