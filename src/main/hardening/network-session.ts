import type { Session } from 'electron'
import type { HostFetch } from '../../application/network/host-fetch.ts'
import type { NetworkHosts } from '../../application/network/network-hosts.ts'
import { sessionInMemory } from './lock-down-session.ts'

/** Chromium refuses to give a redirect back that nobody follows; as an answer the gate knows what it is. */
const isRedirect = (error: unknown): boolean =>
  error instanceof Error && /redirect/i.test(error.message)

const openFor = (network: Session, hosts: NetworkHosts): void => {
  const allowed = Object.values(hosts).map((base: string) => `${base}/`)
  network.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !allowed.some((base) => url.startsWith(base)) }),
  )
  // The engine's own verdict on certificates, with which nobody argues.
  network.setCertificateVerifyProc(null)
  // A family that goes out by a proxy does not want to be taken round it.
  void network.setProxy({ mode: 'system' })
}

/**
 * The way out for the gate: a session in memory of its own, which no page is ever in and which reaches the given
 * addresses alone. To be called once Electron is ready.
 */
export const networkFetch = (hosts: NetworkHosts): HostFetch => {
  const network = sessionInMemory('kinventory-network')
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
