import { app, type BrowserWindow } from 'electron'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'
import { words } from '../words.ts'
import { choose } from './choose.ts'

const { question: message, detail, stay, leave } = words.window.unsaved

/**
 * A page with something unsaved asks not to be left; Electron then keeps the window open without a word. Asks in its
 * place, once, and closes on "Leave". Signals and the end of the session do not come through here: they end the process
 * without asking the page (system/ending.ts).
 */
export const askBeforeLeaving = (window: BrowserWindow, log: (line: string) => void): void => {
  let isClosing = false
  let stands = false
  let mayLeave = false
  const ask = async (): Promise<void> => {
    const options = {
      type: 'question',
      message,
      detail,
      buttons: [stay, leave],
      escape: 0,
    } as const
    mayLeave = (await choose(window, options)) === 1
    if (!mayLeave || window.isDestroyed()) return
    // Closing the window is the end of the program, so it is the same whether somebody closed or quit.
    if (isClosing) app.quit()
    else window.webContents.reload()
  }
  window.on('close', () => {
    isClosing = true
  })
  window.webContents.on('did-finish-load', () => {
    mayLeave = false
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLeave) return event.preventDefault()
    if (stands) return
    stands = true
    ask()
      .catch((error: unknown) => log(`A question could not be shown: ${redactedTrace(error)}`))
      .finally(() => {
        stands = false
        isClosing = false
      })
  })
}
