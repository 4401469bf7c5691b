import type { Session } from 'electron'
import type { PageFiles } from '../../application/launch/page-files.ts'
import { serveApp } from './app-protocol.ts'
import { sessionInMemory } from './lock-down-session.ts'
import { isOwnUrl } from './own-url.ts'

/** What the window is in: it gets our own files and its own blobs, and asks for nothing else. */
export const pageSession = (files: Promise<PageFiles>): Session => {
  const page = sessionInMemory('kinventory')
  page.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnUrl(url) }))
  serveApp(page, files)
  return page
}
