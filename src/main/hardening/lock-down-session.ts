import type { Session } from 'electron'
import { isOwnUrl } from './own-url.ts'

/** No permission, no device and no dictionary from a server. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Dictionaries would come from a content network.
  session.setSpellCheckerEnabled(false)
}

/** What a page is in: nothing is asked for but our own files. */
export const lockDownSession = (session: Session): void => {
  denyPermissions(session)
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOwnUrl(details.url) }),
  )
  // No look-up of a proxy in the network.
  void session.setProxy({ mode: 'direct' })
}
