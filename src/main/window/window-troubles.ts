import { app, type BrowserWindow } from 'electron'
import type { Log } from '../../application/launch/log.ts'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'
import { words } from '../words.ts'
import { choose } from './choose.ts'

/** A page that stops twice within this time will do so again: somebody is asked. */
const soon = 60_000

/** Chromium's ERR_ABORTED: somebody went elsewhere meanwhile. */
const aborted = -3

const reload = (window: BrowserWindow): void => {
  if (!window.isDestroyed()) window.webContents.reload()
}

/** Asks whether to show the page again or to quit, and does it. Only one such question stands at a time. */
const createAsking = (window: BrowserWindow, log: Log) => {
  let stands = false
  return async (texts: typeof words.window.stopped): Promise<void> => {
    if (stands || window.isDestroyed()) return
    stands = true
    try {
      const { message, detail } = texts
      const buttons = [texts.reload, texts.quit] as const
      const chosen = await choose(window, { type: 'error', message, detail, buttons, escape: 0 })
      if (chosen === 1) app.quit()
      else reload(window)
    } catch (error) {
      log(`A question could not be shown: ${redactedTrace(error)}`)
    } finally {
      stands = false
    }
  }
}

/**
 * A page whose process ends is shown again by itself; once more within a minute, and somebody decides. The vault stays
 * as it is: the program does not live in the page. Gives how to end the process of a page that hangs.
 */
const watchProcess = (window: BrowserWindow, log: Log): (() => void) => {
  const { webContents } = window
  const ask = createAsking(window, log)
  let before = -Infinity
  let isOurs = false
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`The process of the page ended: ${reason} (${exitCode})`)
    if (isOurs || reason === 'clean-exit') return
    const now = performance.now()
    const isAgain = now - before < soon
    before = now
    if (isAgain) return void ask(words.window.stopped)
    // Not from inside the event: the page's process is still being taken down.
    setImmediate(() => reload(window))
  })
  webContents.on('did-finish-load', () => {
    isOurs = false
  })
  return () => {
    if (window.isDestroyed()) return
    isOurs = true
    webContents.forcefullyCrashRenderer()
    // Right after that, a reload gets a new process; without it, it would wait for the one that hangs.
    webContents.reload()
  }
}

/** Somebody decides over a page that does not answer; the question goes when it answers again. */
const watchHanging = (window: BrowserWindow, endProcess: () => void, log: Log): void => {
  let question: AbortController | undefined
  const { message, detail, wait, reload: showAgain } = words.window.hanging
  const buttons = [wait, showAgain] as const
  const ask = async (signal: AbortSignal): Promise<void> => {
    const options = { type: 'warning', message, detail, buttons, escape: 0 } as const
    const chosen = await choose(window, options, signal)
    if (chosen === 1 && !signal.aborted) endProcess()
  }
  window.on('unresponsive', () => {
    log('The page does not answer')
    if (question) return
    const current = new AbortController()
    question = current
    ask(current.signal)
      .catch((error: unknown) => log(`A question could not be shown: ${redactedTrace(error)}`))
      .finally(() => {
        question = undefined
      })
  })
  window.on('responsive', () => {
    log('The page answers again')
    question?.abort()
  })
  // Nobody is to end the next process for the last one's sake.
  window.webContents.on('render-process-gone', () => question?.abort())
}

/** A page that was shown once and then does not come up again. That it comes up at all is for the start to see. */
const watchLoading = (window: BrowserWindow, log: Log): void => {
  const ask = createAsking(window, log)
  let wasShown = false
  window.webContents.on('did-finish-load', () => {
    wasShown = true
  })
  window.webContents.on('did-fail-load', (_event, code, name, _url, isMainFrame) => {
    if (!isMainFrame || code === aborted) return
    log(`The page was not loaded: ${name} (${code})`)
    if (wasShown) void ask(words.window.notShown)
  })
}

/** Says in the log which helper process of the engine ended: the graphics one, or a utility such as the keychain's. */
const watchHelpers = (log: Log): void => {
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(`A helper process ended: ${type}, ${name ?? 'no name'}, ${reason} (${exitCode})`)
  })
}

/**
 * What may go wrong with a page: it crashes, hangs, or does not load. To be called before it loads. Gives how to end the
 * page's process and show the page anew, whatever it is doing.
 */
export const watchTroubles = (window: BrowserWindow, log: Log): (() => void) => {
  const endProcess = watchProcess(window, log)
  watchHanging(window, endProcess, log)
  watchLoading(window, log)
  watchHelpers(log)
  return endProcess
}
