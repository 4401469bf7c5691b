import { pageHost, pageOrigin, pageScheme } from '../../contract/port-hand-over.ts'

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

const isOwn = (url: URL | undefined): boolean =>
  url?.protocol === `${pageScheme}:` && url.host === pageHost

/** Whether the window may load this: our own files, and blobs that our own page made. */
export const isOwnUrl = (url: string): boolean =>
  isOwn(parse(url)) || url.startsWith(`blob:${pageOrigin}/`)

/** Whether this is the page itself; its views differ in the fragment only. */
export const isPageUrl = (url: string): boolean => {
  const parsed = parse(url)
  return isOwn(parsed) && parsed?.pathname === '/'
}
