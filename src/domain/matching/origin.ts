import { getDomain } from 'tldts'
import { asciiHost } from './ascii-host.ts'

/** Password managers write app entries under either name; we keep one. */
const appSchemes: Readonly<Record<string, string>> = {
  android: 'android',
  androidapp: 'android',
  ios: 'ios',
  iosapp: 'ios',
}

/** They name something on this computer, not a service. */
const localSchemes: ReadonlySet<string> = new Set([
  'about',
  'app',
  'blob',
  'chrome',
  'chrome-extension',
  'data',
  'edge',
  'file',
  'javascript',
  'moz-extension',
  'resource',
])

const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21' }

const withScheme = /^([a-z][a-z0-9+.-]{0,30}):\/\/(.*)$/is
const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/
const appId = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i
const ipv6 = /^\[[0-9a-f:.]{2,45}\]$/

const isHost = (host: string): boolean =>
  ipv6.test(host) || (host.length <= 253 && host.split('.').every((part) => label.test(part)))

/** A host has at most 253 characters; what is much longer was made to be slow to read. */
const maxAuthority = 300

const authorityOf = (rest: string): string => {
  const whole = rest.split(/[/\\?#]/, 1)[0] ?? ''
  const authority = whole.slice(whole.lastIndexOf('@') + 1)
  return authority.length > maxAuthority ? '' : authority
}

const appOrigin = (scheme: string, rest: string): string | undefined => {
  const id = authorityOf(rest).replace(/\.+$/, '')
  return appId.test(id) && id.length <= 200 ? `${scheme}://${id}` : undefined
}

const hostAndPort = (authority: string): { host: string; port: string } | undefined => {
  const found = /^(\[[^\]]*\]|[^:]*)(?::(\d{0,5}))?$/.exec(authority)
  if (!found) return undefined
  const host = asciiHost(found[1] ?? '').replace(/\.+$/, '')
  const port = (found[2] ?? '').replace(/^0+(?=\d)/, '')
  return isHost(host) && Number(port) <= 65_535 ? { host, port } : undefined
}

/**
 * The origin (`https://www.roblox.com`, `https://host:8080`, `android://com.roblox.client`) in what a person
 * typed or an export carries as an address. A bare host means https; path, query and credentials are
 * dropped, since they may be secrets (P2); default ports and trailing dots too. Gives `undefined`, and never
 * throws, for all that names no service: junk, local pages, plain words, e-mail addresses.
 */
export const originOf = (text: string): string | undefined => {
  const clean = text.trim().replace(/[\t\n\r]/g, '')
  const found = withScheme.exec(clean)
  const scheme = found?.[1]?.toLowerCase()
  if (scheme !== undefined && localSchemes.has(scheme)) return undefined
  const rest = found?.[2] ?? clean.replace(/^\/\//, '')
  const app = scheme === undefined ? undefined : appSchemes[scheme]
  if (app !== undefined) return appOrigin(app, rest)
  // Without a scheme an "@" is an e-mail address, and a single word is no host.
  if (scheme === undefined && rest.split(/[/\\?#]/, 1)[0]?.includes('@')) return undefined
  const parts = hostAndPort(authorityOf(rest))
  if (!parts) return undefined
  const { host, port } = parts
  if (scheme === undefined && !/[.[]/.test(host) && host !== 'localhost') return undefined
  const shown = scheme ?? 'https'
  return port === '' || port === defaultPorts[shown]
    ? `${shown}://${host}`
    : `${shown}://${host}:${port}`
}

/** The app id of an app origin as `originOf` gives it; `undefined` for a web origin. */
export const appIdOf = (origin: string): string | undefined =>
  /^(?:android|ios):\/\/(.+)$/.exec(origin)?.[1]

/** The host of a web origin as `originOf` gives it, without the port; `undefined` for an app. */
export const hostOf = (origin: string): string | undefined =>
  appIdOf(origin) === undefined ? /^[^:]+:\/\/(\[[^\]]*\]|[^:]+)/.exec(origin)?.[1] : undefined

/** `registrableDomain` for a host that `hostOf` gave, which is not taken apart again. */
export const domainOfHost = (host: string): string | undefined =>
  getDomain(host, { allowPrivateDomains: true, validateHostname: false }) ?? undefined

/**
 * The registrable domain of an address or host by the Public Suffix List, private suffixes included:
 * `myclub.wixsite.com` is one club's own. `undefined` for apps, IP addresses, `localhost`, a bare suffix, junk.
 */
export const registrableDomain = (text: string): string | undefined => {
  const origin = originOf(text)
  const host = origin === undefined ? undefined : hostOf(origin)
  return host === undefined ? undefined : domainOfHost(host)
}
