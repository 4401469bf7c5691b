import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { redactedTrace } from '../application/launch/redacted-trace.ts'
import type { PageFiles } from '../application/launch/page-files.ts'
import {
  loopbackAddress,
  rpcPath,
  sessionHeader,
  sessionPath,
} from '../contract/loopback-session.ts'
import { pageHeaders } from '../contract/page-security.ts'
import { maximumMessageBytes } from '../contract/port-hand-over.ts'
import { bodyRefusal } from './body-refusal.ts'
import { createPagePresence, type Presence } from './page-presence.ts'
import { refuse } from './refuse.ts'
import { gateRefusal } from './request-gate.ts'
import { createSessionKeeper, type SessionKeeper } from './session-keeper.ts'
import { answerSession } from './session-route.ts'

/** The one event stream that stands on this host; progress streams end by themselves. */
const watchPath = `${rpcPath}/system/watch`

/** A browser opens six connections to a host; some more for a second tab. */
const connectionLimit = 32

/** How long, in milliseconds, a connection may take up one of those places without getting anywhere. */
export interface Patience {
  /** For the head of a request. */
  readonly head: number
  /** For all of it: 64 MiB from the same computer take a second or two. */
  readonly request: number
  /**
   * Without a byte either way. Longer than the system's prompt for the keychain may stay open; a standing
   * stream says something every few seconds.
   */
  readonly silence: number
}

const usualPatience: Patience = { head: 10_000, request: 60_000, silence: 120_000 }

export interface LoopbackOptions {
  /** 0 lets the system choose. */
  readonly port: number
  readonly files: PageFiles
  readonly router: AnyRouter
  readonly now: () => number
  /** The link was used; its redirect file may go. */
  readonly onSession: () => void
  readonly log: (line: string) => void
  /** Only tests give their own. */
  readonly patience?: Patience
}

export interface LoopbackServer {
  /** The link with the one-time token. */
  readonly link: string
  presence(): Presence
  /** Closes every connection. */
  close(): Promise<void>
}

const answerFile = (request: IncomingMessage, response: ServerResponse, files: PageFiles): void => {
  // Compared as text against a fixed list: dots, slashes and escapes lead nowhere.
  const file = files.get((request.url ?? '').split(/[?#]/)[0] ?? '')
  if (!file) return refuse(response, 'not-found')
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.body.length })
  response.end(request.method === 'HEAD' ? undefined : file.body)
}

/** Node answers what it cannot parse by itself, without our headers; so we do it. */
const answerBrokenRequest = (_error: Error, socket: Socket): void => {
  if (!socket.writable) return void socket.destroy()
  const headers = Object.entries(pageHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
  const status = 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n'
  // Left half open, a connection would count against the limit for as long as the other side likes.
  socket.end(`${status}${headers.join('')}\r\n`, () => socket.destroy())
}

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: loopbackAddress, port, exclusive: true }, resolve)
  })
  const bound = server.address() as AddressInfo
  return bound.port
}

/**
 * Serves the page and the router on 127.0.0.1, to one session at a time
 * (docs/decisions/0002-loopback-session.md). Fails like `listen`, with `EADDRINUSE` for a taken port.
 */
export const startLoopbackServer = async (options: LoopbackOptions): Promise<LoopbackServer> => {
  const presence = createPagePresence(options.now)
  const handler = new RPCHandler<Record<never, never>>(options.router)
  const keeper: SessionKeeper = createSessionKeeper(
    () => randomBytes(32).toString('base64url'),
    () => presence.endAll(),
  )
  let port = 0

  const answerCall = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const secret = request.headers[sessionHeader]
    const refusal = keeper.refusalFor(typeof secret === 'string' ? secret : undefined)
    if (refusal) return refuse(response, refusal)
    const problem = bodyRefusal(request.headers, maximumMessageBytes, true)
    if (problem) return refuse(response, problem)
    if (request.url === watchPath) presence.watching(response)
    else presence.called(response)
    const { matched } = await handler.handle(request, response, { prefix: rpcPath, context: {} })
    if (!matched) refuse(response, 'not-found')
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
    const method = request.method ?? ''
    const refusal = gateRefusal(method, request.headers, `${loopbackAddress}:${port}`)
    if (refusal) return refuse(response, refusal)
    const url = request.url ?? ''
    if (url === sessionPath || url.startsWith(`${rpcPath}/`)) {
      if (method !== 'POST') return refuse(response, 'method')
      if (url !== sessionPath) return answerCall(request, response)
      await answerSession(request, response, keeper, port)
      if (response.statusCode === 200) options.onSession()
      return
    }
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 'method')
    answerFile(request, response, options.files)
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      // A page that goes away in the middle of an upload is no bug.
      if (!request.destroyed) options.log(`bug: ${redactedTrace(error)}`)
      response.destroy()
    })
  }
  // What Node would answer by itself (no Host, a strange Expect) would lack our headers.
  const { head, request, silence } = options.patience ?? usualPatience
  const server = createServer(
    {
      requireHostHeader: false,
      headersTimeout: head,
      requestTimeout: request,
      connectionsCheckingInterval: Math.min(head, 5_000),
    },
    listener,
  )
  server.timeout = silence
  server.on('checkExpectation', listener)
  server.maxConnections = connectionLimit
  server.on('clientError', answerBrokenRequest)
  port = await listen(server, options.port)

  return {
    link: `http://${loopbackAddress}:${port}/#${keeper.token}`,
    presence: () => presence.read(),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
