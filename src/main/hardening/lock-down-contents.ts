import type { WebContents } from 'electron'
import { isPageUrl } from './own-url.ts'

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
  // Neither the content security policy nor a permission holds a page from WebRTC: this keeps it from telling addresses.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
