import { domainOfHost } from './origin.ts'
import { isSharedHost } from './shared-hosts.ts'

/**
 * The host and its parents, most specific first, down to the registrable domain and never beyond it: whoever
 * owns the suffix (`wixsite.com`) is not whoever owns the name under it. An IP address, a bare suffix and a name
 * without a dot have only themselves, and so has a host where anybody may put pages: its parents are somebody
 * else's (`sites.google.com` is not a Google account).
 */
export const hostsToTry = (host: string): readonly string[] => {
  const domain = domainOfHost(host)
  if (domain === undefined) return [host]
  const below = host.slice(0, -domain.length).split('.').filter(Boolean)
  const all = [...below.map((_, place) => [...below.slice(place), domain].join('.')), domain]
  const shared = all.findIndex(isSharedHost)
  return shared < 0 ? all : all.slice(0, shared + 1)
}
