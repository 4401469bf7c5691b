/** A request as the gate makes it: no cookies, no credentials, no cache, and nothing followed elsewhere. */
export interface HostRequest {
  readonly method: 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly credentials: 'omit'
  readonly cache: 'no-store'
  readonly redirect: 'manual'
  readonly referrerPolicy: 'no-referrer'
  readonly signal: AbortSignal
}

/**
 * The host's own way to the network, as `fetch`: Node's in the loopback host, Electron's in the desktop host, which
 * knows the system's proxy. Gives any answer as it came, a redirect too; rejects where there was none. Only
 * the gate calls it.
 */
export type HostFetch = (url: string, request: HostRequest) => Promise<Response>
