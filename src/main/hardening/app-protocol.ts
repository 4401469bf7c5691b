import { protocol, type Session } from 'electron'
import type { PageFiles } from '../../application/launch/page-files.ts'
import { pageScheme } from '../../contract/port-hand-over.ts'
import { pageHeaders } from '../../contract/page-security.ts'
import { ownPath } from './own-url.ts'

/**
 * Makes `app:` an origin like any secure site's. Electron wants this before it is ready. What is not named stays off: no
 * service worker, no compiled code kept on the disk, no way round the content security policy.
 */
export const registerAppScheme = (): void => {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }])
}

/** Answers one request from the fixed list, and always the whole file; never `file:`, never a path on the disk. */
export const answerAppRequest = (request: Request, files: PageFiles): Response => {
  if (request.method !== 'GET')
    return new Response(undefined, { status: 405, headers: pageHeaders })
  const path = ownPath(request.url)
  const file = path === undefined ? undefined : files.get(path)
  if (!file) return new Response(undefined, { status: 404, headers: pageHeaders })
  return new Response(file.body, { headers: { ...pageHeaders, 'content-type': file.type } })
}

/** Serves the built page to the window's session; requests wait until its files are read. */
export const serveApp = (session: Session, files: Promise<PageFiles>): void => {
  session.protocol.handle(pageScheme, async (request) => answerAppRequest(request, await files))
}
