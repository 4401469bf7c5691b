import type { Page, Request, Route } from '@playwright/test'
import type { Ask } from '../wire.ts'
import type { MainVerbs } from '../verbs.ts'
import { toBrowser, toElectron } from './addresses.ts'

/** What pages asked for, by what came of it, and how they are answered. */
export interface RequestLog {
  /** Stopped by main: a navigation prevented or a request cancelled. */
  readonly refused: string[]
  /** Let through to the network by main. */
  readonly let: string[]
  /** Answers come without the page's own policy, as after a hole in it. */
  withoutPolicy: boolean
}

const isLoopback = (url: string): boolean => ['127.0.0.1', '[::1]'].includes(new URL(url).hostname)

/** Asks main about every request of a page and does what it says. */
export const routePage = async (
  page: Page,
  window: number,
  ask: Ask<MainVerbs>,
  /** Whether the main frame's next navigation is main's own wish. */
  isByProgram: () => boolean,
  log: RequestLog,
): Promise<() => Promise<void>> => {
  const navigationOf = (request: Request) => {
    if (!request.isNavigationRequest()) return undefined
    const isMainFrame = request.frame().parentFrame() === null
    return { isMainFrame, byProgram: isMainFrame && isByProgram() }
  }
  const answer = async (route: Route): Promise<void> => {
    const request = route.request()
    const [url = ''] = request.url().split('#')
    const body = request.postDataBuffer()
    const decision = await ask('request', {
      window,
      url: toElectron(url),
      method: request.method(),
      headers: request.headers(),
      body: body ?? undefined,
      type: request.resourceType(),
      navigation: navigationOf(request),
    })
    if (decision.kind === 'abort') {
      log.refused.push(toElectron(url))
      return route.abort(decision.reason)
    }
    if (decision.kind === 'network') {
      log.let.push(url)
      // Nothing of a test leaves this computer, whatever main says.
      return isLoopback(url) ? route.continue() : route.abort('addressunreachable')
    }
    const isKept = (name: string): boolean =>
      !log.withoutPolicy || name !== 'content-security-policy'
    const headers = Object.fromEntries(
      Object.entries(decision.headers)
        .filter(([name]) => isKept(name))
        .map(([name, value]) => [name, toBrowser(value)]),
    )
    return route.fulfill({ status: decision.status, headers, body: Buffer.from(decision.body) })
  }
  const handle = (route: Route): Promise<void> =>
    // A page or a program that ends in the middle leaves its requests open.
    answer(route).catch(() => route.abort('failed').catch(() => undefined))
  await page.route('**/*', handle)
  return () => page.unroute('**/*', handle)
}
