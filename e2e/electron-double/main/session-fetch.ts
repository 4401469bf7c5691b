const isLoopback = (url: URL): boolean => ['127.0.0.1', '[::1]'].includes(url.hostname)

/**
 * `session.fetch`: asks the session first, goes to this computer alone, and fails as Chromium does at a redirect that nobody
 * follows.
 */
export const fetchThrough = async (
  isCancelled: (url: string, method: string) => Promise<boolean>,
  input: string | Request,
  init?: RequestInit,
): Promise<Response> => {
  const request = new Request(input, init)
  if (await isCancelled(request.url, request.method)) throw new Error('net::ERR_BLOCKED_BY_CLIENT')
  if (!isLoopback(new URL(request.url))) throw new Error('net::ERR_NAME_NOT_RESOLVED')
  const response = await fetch(request)
  if (request.redirect === 'manual' && response.status >= 300 && response.status < 400)
    throw new Error('Redirect was cancelled')
  return response
}
