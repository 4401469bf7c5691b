/** Where requests may go, and nowhere else. */
export interface NetworkHosts {
  /** Base addresses, without a slash at the end. */
  readonly api: string
  readonly passwords: string
}

/** The two services that are ever asked (P1). */
export const networkHosts: NetworkHosts = {
  api: 'https://haveibeenpwned.com/api/v3',
  passwords: 'https://api.pwnedpasswords.com',
}

/** Addresses that cannot lead off this computer; `localhost` is a name, and names can be pointed elsewhere. */
const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]'])

/**
 * Whether a text is the origin of a server on this computer, with its port: `http://127.0.0.1:8080`. Nothing else
 * may stand in the place of the two services.
 */
export const isLoopbackOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    url.protocol === 'http:' &&
    loopbackHosts.has(url.hostname) &&
    url.port !== '' &&
    (text === url.origin || text === `${url.origin}/`)
  )
}

/**
 * The two services, or both under a server on this computer that stands in for them (for tests and for
 * trying). Throws where that is not an origin as `isLoopbackOrigin` wants it.
 */
export const hostsFor = (standIn: string | undefined): NetworkHosts => {
  if (standIn === undefined) return networkHosts
  if (!isLoopbackOrigin(standIn)) throw new Error('A stand-in has to be on this computer')
  const { origin } = new URL(standIn)
  return { api: `${origin}/api/v3`, passwords: origin }
}
