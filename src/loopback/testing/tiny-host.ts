import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { eventIterator, oc, type ContractRouterClient } from '@orpc/contract'
import { implement } from '@orpc/server'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { z } from 'zod'
import type { PageFiles } from '../../application/launch/page-files.ts'
import { sessionHeader, sessionPath } from '../../contract/loopback-session.ts'
import { startLoopbackServer, type LoopbackServer, type Patience } from '../loopback-server.ts'

/** A real router of three procedures, so that host tests need no vault. */
const contract = {
  system: { watch: oc.output(eventIterator(z.object({ kind: z.string() }))) },
  echo: oc
    .errors({ NOT_FOUND: {} })
    .input(z.object({ text: z.string() }))
    .output(z.string()),
  size: oc.input(z.object({ file: z.file() })).output(z.number()),
}

const router = implement(contract).router({
  system: {
    watch: implement(contract).system.watch.handler(async function* ({ signal }) {
      yield { kind: 'locked' }
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    }),
  },
  echo: implement(contract).echo.handler(({ input, errors }) => {
    if (input.text === 'refuse') throw errors.NOT_FOUND()
    return input.text
  }),
  size: implement(contract).size.handler(({ input }) => input.file.size),
})

const files: PageFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }],
  ['/assets/large.js', { type: 'text/javascript', body: Buffer.alloc(16 * 1024 * 1024) }],
  ['/assets/main.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1') }],
])

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface TinyHost {
  readonly server: LoopbackServer
  readonly port: number
  readonly authority: string
  readonly origin: string
  readonly token: string
  readonly lines: readonly string[]
  /** One request with exactly these headers beside Host. */
  ask(asked: Asked): Promise<Answer>
  /** POST /session as our own page does it. */
  begin(body: object, cookie?: string): Promise<Answer>
  /** A call as our own page does it; `path` like `echo`. */
  call(path: string, secret: string, input?: unknown): Promise<Answer>
  /** The client that our page uses, with the headers a browser would add. */
  client(secret: string): ContractRouterClient<typeof contract>
  /** Raw bytes on a socket; gives all that comes back. */
  raw(text: string): Promise<string>
}

const ask = (port: number, asked: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', path = '/', headers = {}, body } = asked
    const request = httpRequest(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })

const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => (answer += chunk))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

/** Starts the real server on a free port with a tiny router and page. */
export const startTinyHost = async (patience?: Patience): Promise<TinyHost> => {
  const lines: string[] = []
  const server = await startLoopbackServer({
    port: 0,
    files,
    router,
    now: Date.now,
    onSession: () => undefined,
    log: (line) => lines.push(line),
    ...(patience && { patience }),
  })
  const link = new URL(server.link)
  const port = Number(link.port)
  const post = (path: string, value: unknown, headers: Readonly<Record<string, string>>) => {
    const body = JSON.stringify(value)
    const own = {
      origin: link.origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }
    return ask(port, { method: 'POST', path, headers: { ...own, ...headers }, body })
  }
  return {
    server,
    port,
    authority: link.host,
    origin: link.origin,
    token: link.hash.slice(1),
    lines,
    ask: (asked) => ask(port, asked),
    begin: (body, cookie) => post(sessionPath, body, cookie === undefined ? {} : { cookie }),
    call: (path, secret, input) =>
      post(`/rpc/${path}`, { json: input }, { [sessionHeader]: secret }),
    client: (secret) =>
      createORPCClient(
        new RPCLink({
          url: `${link.origin}/rpc`,
          headers: { [sessionHeader]: secret, origin: link.origin },
        }),
      ),
    raw: (text) => raw(port, text),
  }
}

export interface Granted {
  readonly secret: string
  readonly resume: string
  readonly cookie: string
}

/** Uses the host's token as its page would. */
export const openSession = async (host: TinyHost): Promise<Granted> => {
  const answer = await host.begin({ token: host.token })
  const { secret, resume } = z
    .object({ secret: z.string(), resume: z.string() })
    .parse(JSON.parse(answer.body))
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  return { secret, resume, cookie }
}
