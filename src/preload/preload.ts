import { ipcRenderer } from 'electron'
import { portChannel, portOffer } from '../contract/port-hand-over.ts'

/** The whole bridge: the page's end of a channel goes to the main process, and nothing else does. */
window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source !== window || event.data !== portOffer || !port) return
  ipcRenderer.postMessage(portChannel, undefined, [port])
})
