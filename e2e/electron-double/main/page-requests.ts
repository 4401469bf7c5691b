import type { PageRequest, RequestAnswer } from '../verbs.ts'
import { contentsOf } from './contents-by-window.ts'
import { privileged } from './protocol.ts'
import { preventable } from './preventable.ts'
import { isCancelled, rulesOf } from './session.ts'
import { answers } from './worker.ts'
import type { WebContents } from './contents.ts'

/** Asks the window whether a navigation that the page began may go on. */
const isNavigationStopped = (contents: WebContents, request: PageRequest): boolean => {
  const { navigation, url } = request
  if (!navigation) return false
  const { isMainFrame } = navigation
  contents.emit('did-start-navigation', preventable({ url, isMainFrame, isSameDocument: false }))
  if (navigation.byProgram) return false
  const frame = preventable({ url, isMainFrame })
  contents.emit('will-frame-navigate', frame)
  if (frame.defaultPrevented) return true
  if (!isMainFrame) return false
  const whole = preventable({ url, isMainFrame })
  contents.emit('will-navigate', whole, url)
  return whole.defaultPrevented
}

const answerOf = async (response: Response): Promise<RequestAnswer> => ({
  kind: 'answer',
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: new Uint8Array(await response.arrayBuffer()),
})

/** What comes of a request of a page: stopped by the window, cancelled by its session, or answered by its handler. */
const answerRequest = async (request: PageRequest): Promise<RequestAnswer> => {
  const contents = contentsOf(request.window)
  if (!contents) return { kind: 'abort', reason: 'failed' }
  if (isNavigationStopped(contents, request)) return { kind: 'abort', reason: 'aborted' }
  const rules = rulesOf(contents.session)
  if (await isCancelled(rules, request.url, request.type, request.method))
    return { kind: 'abort', reason: 'blockedbyclient' }
  const scheme = new URL(request.url).protocol.slice(0, -1)
  if (scheme === 'http' || scheme === 'https') return { kind: 'network' }
  const handler = rules.handlers.get(scheme)
  if (!handler || !privileged.has(scheme)) return { kind: 'abort', reason: 'failed' }
  const { method, headers, body } = request
  const init: RequestInit = { method, headers: { ...headers } }
  if (body) init.body = new Uint8Array(body)
  return answerOf(await handler(new Request(request.url, init)))
}

answers({ request: answerRequest })
