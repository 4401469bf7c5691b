import type { ClientLink } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { loopbackAddress, rpcPath, sessionHeader } from '../../contract/loopback-session.ts'
import { portOffer } from '../../contract/port-hand-over.ts'
import { endOf, startSession, type LinkEnd } from './session.ts'

export type ProgramLink = ClientLink<Record<never, never>>

export type LinkOutcome =
  | { readonly ok: true; readonly link: ProgramLink }
  | { readonly ok: false; readonly end: LinkEnd }

/** Told when an open link stops being one: another tab took over, the session ended, the host went. */
export type OnLinkEnd = (end: LinkEnd) => void

/** True in the desktop window, whose page comes from no address of the network. */
export const isDesktop = (): boolean => window.location.hostname !== loopbackAddress

const openPort = (onEnd: OnLinkEnd): ProgramLink => {
  const channel = new MessageChannel()
  // preload listens for exactly this message and hands the port on; '/' keeps it to our own origin.
  window.postMessage(portOffer, '/', [channel.port2])
  // After a close every call would hang for ever, so the page has to know.
  channel.port1.addEventListener('close', () => onEnd('lost'))
  const link = new PortLink({ port: channel.port1 })
  channel.port1.start()
  return link
}

const openFetch = (secret: string, onEnd: OnLinkEnd): ProgramLink =>
  new FetchLink({
    url: `${window.location.origin}${rpcPath}`,
    headers: { [sessionHeader]: secret },
    fetch: async (request, init) => {
      // oxlint-disable-next-line no-restricted-globals -- this is the contract client's own transport
      const response = await fetch(request, init)
      const end = endOf(response)
      if (end) onEnd(end)
      return response
    },
  })

/** Opens the road to the program: a message port on the desktop, HTTP to 127.0.0.1 in a browser. */
export const openLink = async (onEnd: OnLinkEnd): Promise<LinkOutcome> => {
  if (isDesktop()) return { ok: true, link: openPort(onEnd) }
  const session = await startSession()
  return session.ok ? { ok: true, link: openFetch(session.secret, onEnd) } : session
}
