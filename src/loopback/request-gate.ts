import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is turned away before anybody looks at its path. */
export type GateRefusal = 'wrong-host' | 'wrong-origin' | 'cross-site'

/**
 * Opening the page itself is the one thing another place may start: a link, a bookmark, the redirect file.
 * The page holds nothing of the family, and without a token it can do nothing.
 */
const opensPage = (method: string, headers: IncomingHttpHeaders): boolean =>
  method === 'GET' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document'

/**
 * Decides by the headers whether the request comes from our own page. `authority` is `127.0.0.1:PORT`.
 * A name re-pointed to this address (DNS rebinding) shows in `Host`; a form or script of another site
 * shows in `Origin`, which browsers send with every POST, and in `Sec-Fetch-Site`.
 */
export const gateRefusal = (
  method: string,
  headers: IncomingHttpHeaders,
  authority: string,
): GateRefusal | undefined => {
  if (headers.host !== authority) return 'wrong-host'
  const origin = headers.origin
  const needsOrigin = method !== 'GET' && method !== 'HEAD'
  if (origin === undefined ? needsOrigin : origin !== `http://${authority}`) return 'wrong-origin'
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin') return undefined
  return opensPage(method, headers) ? undefined : 'cross-site'
}
