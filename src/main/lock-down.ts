import { app, type Session, type WebContents } from 'electron'
import type { NetworkHosts } from '../application/network/network-hosts.ts'
import { isOwnUrl, isPageUrl } from './own-url.ts'

/**
 * Before Electron is ready: every renderer sandboxed, an engine that does not call home, and no address for any
 * name but those of `hosts`.
 */
export const lockDownApp = (hosts: NetworkHosts): void => {
  app.enableSandbox()
  // P1: component updates, field trials, pings and the like belong to a browser, not to us.
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  // Whatever slips through finds no address.
  const names = new Set(Object.values(hosts).map((base: string) => new URL(base).hostname))
  const rules = ['MAP * ~NOTFOUND', ...[...names].map((name) => `EXCLUDE ${name}`)]
  app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '))
}

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

/** The window stays on its page, opens no other and embeds nothing. */
export const lockDownContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!isPageUrl(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
