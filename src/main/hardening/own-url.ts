import { pageHost, pageOrigin, pageScheme } from '../../contract/port-hand-over.ts'

/** Far above any of ours; the list is short and the names in it too. */
const longestUrl = 2048

/**
 * The path of one of our own addresses, such as `/assets/main-1a2b.js`. `undefined` for any other: another scheme or host, a
 * port, a user name, a query.
 */
export const ownPath = (url: string): string | undefined => {
  const parsed = url.length <= longestUrl ? URL.parse(url) : null
  if (parsed?.protocol !== `${pageScheme}:` || parsed.host !== pageHost) return undefined
  if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '') return undefined
  return parsed.pathname
}

/** Whether the window may load this: our own files, and blobs that our own page made. */
export const isOwnUrl = (url: string): boolean =>
  ownPath(url) !== undefined || url.startsWith(`blob:${pageOrigin}/`)

/** Whether this is the page itself; its views differ in the fragment only. */
export const isPageUrl = (url: string): boolean => ownPath(url) === '/'
