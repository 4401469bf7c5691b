import type { AnyRouter } from '@orpc/server'
import { StandardRPCHandler } from '@orpc/server/standard'
import { createServerPeerHandleRequestFn } from '@orpc/server/standard-peer'
import { ServerPeer } from '@orpc/standard-server-peer'
import type { MessagePortMain } from 'electron'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'
import { maximumMessageBytes } from '../../contract/port-hand-over.ts'
import type { SparingLog } from './sparing-log.ts'

const isMessage = (data: unknown): data is string | ArrayBuffer | Uint8Array => {
  if (typeof data === 'string') return data.length <= maximumMessageBytes
  const isBytes = data instanceof ArrayBuffer || data instanceof Uint8Array
  return isBytes && data.byteLength <= maximumMessageBytes
}

/**
 * Answers the contract's calls on a port until it closes; what is no call is refused and told to `say`. This is what
 * `upgrade(port)` of oRPC's own handler does, but that one drops its promises: junk on the port would become unhandled
 * rejections.
 */
export const servePort = (port: MessagePortMain, router: AnyRouter, say: SparingLog): void => {
  const handler = new StandardRPCHandler<Record<never, never>>(router, {})
  const handle = createServerPeerHandleRequestFn(handler, { context: {} })
  const peer = new ServerPeer((message) => port.postMessage(message))
  let closed = false
  port.on('message', ({ data, ports }) => {
    if (!isMessage(data) || ports.length > 0) {
      for (const more of ports) more.close()
      return say('A message on the port was refused', ': not of the wire, or too large')
    }
    peer.message(data, handle).catch((error: unknown) => {
      if (!closed) say('A message on the port failed', `: ${redactedTrace(error)}`)
    })
  })
  port.on('close', () => {
    closed = true
    peer.close()
  })
  // Without this nothing arrives, and calls hang.
  port.start()
}
