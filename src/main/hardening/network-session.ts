import { session, type Session } from 'electron'
import type { HostFetch } from '../../application/network/host-fetch.ts'
import type { NetworkHosts } from '../../application/network/network-hosts.ts'
import { denyPermissions } from './lock-down-session.ts'

/** Chromium refuses to give a redirect back that nobody follows; as an answer the gate knows what it is. */
const isRedirect = (error: unknown): boolean =>
  error instanceof Error && /redirect/i.test(error.message)

const openFor = (network: Session, hosts: NetworkHosts): void => {
  denyPermissions(network)
  const allowed = Object.values(hosts).map((base: string) => `${base}/`)
  network.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !allowed.some((base) => url.startsWith(base)) }),
  )
}

/**
 * The way out for the gate: a session in memory of its own, which no page is ever in and which reaches the given
 * addresses alone. It follows the system's proxy, as sessions do unless they are told otherwise. To be called
 * once Electron is ready.
 */
export const networkFetch = (hosts: NetworkHosts): HostFetch => {
  const network = session.fromPartition('kinventory-network', { cache: false })
  openFor(network, hosts)
  return async (url, { headers, ...request }) => {
    try {
      return await network.fetch(url, { ...request, headers: { ...headers } })
    } catch (error) {
      if (isRedirect(error)) return new Response(undefined, { status: 302 })
      throw error
    }
  }
}
