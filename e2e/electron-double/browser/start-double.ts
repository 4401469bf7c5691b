import type { BrowserContext, Download, Page } from '@playwright/test'
import { fork, type ChildProcess } from 'node:child_process'
import { copyFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { joinHalves, type Ask } from '../wire.ts'
import type { BrowserVerbs, MainVerbs, WindowOrder } from '../verbs.ts'
import { toElectron } from './addresses.ts'
import type { RequestLog } from './page-routes.ts'
import { openWindowPage, type WindowPage } from './window-page.ts'

const boot = fileURLToPath(new URL('../main/boot.ts', import.meta.url))

/** The desktop host's main process under the double, with its windows in a context of the test's browser. */
export interface RunningDouble {
  readonly process: ChildProcess
  readonly ask: Ask<MainVerbs>
  readonly windows: ReadonlyMap<number, WindowPage>
  readonly requests: RequestLog
  /** Where the double fell short: what it does not model and was used, what failed in it. */
  readonly faults: readonly string[]
  /** Resolves with the first window's page; never, where the process ends before. */
  readonly firstPage: Promise<void>
  /** Resolves once the process has ended and its pages are empty. */
  readonly ended: Promise<number | null>
}

export interface DoubleChoices {
  readonly context: BrowserContext
  /** The page that the first window takes. */
  readonly page: Page
  readonly args: readonly string[]
  readonly execArgv: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** Starts the built main process on the double. */
export const startDouble = (choices: DoubleChoices): RunningDouble => {
  const child = fork(boot, [...choices.args], {
    execArgv: [...choices.execArgv],
    env: choices.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  const windows = new Map<number, WindowPage>()
  const downloads = new Map<number, Download>()
  const requests: RequestLog = { refused: [], let: [], withoutPolicy: false }
  const faults: string[] = []
  /** What each window was last told to load. */
  const addresses = new Map<number, string>()
  /** Windows are made and loaded one order after the other, as main gave them. */
  const orders = new Map<number, Promise<unknown>>()
  const inOrder = <Result>(window: number, work: () => Promise<Result>): Promise<Result> => {
    const next = (orders.get(window) ?? Promise.resolve()).then(work, work)
    orders.set(window, next)
    return next
  }
  const at = (window: number): WindowPage => {
    const found = windows.get(window)
    if (!found) throw new Error(`There is no window ${window}`)
    return found
  }
  const worldOf = (port: string) =>
    [...windows.values()].map(({ world }) => world).find((world) => world.has(port))
  const first = Promise.withResolvers<void>()
  let made = 0
  const keepDownload = (window: number, download: Download): void => {
    made += 1
    downloads.set(made, download)
    const url = toElectron(download.url())
    void ask('download', window, made, download.suggestedFilename(), url)
  }
  const show = async (window: number, order: WindowOrder, page: Page): Promise<void> => {
    const onDownload = (download: Download): void => keepDownload(window, download)
    windows.set(window, await openWindowPage(page, window, order, ask, requests, onDownload))
  }
  const verbs: BrowserVerbs = {
    createWindow: (window, order) =>
      inOrder(window, async () => {
        const isFirst = windows.size === 0
        await show(window, order, isFirst ? choices.page : await choices.context.newPage())
      }),
    loadUrl: (window, url) =>
      inOrder(window, async () => {
        const loaded = await at(window).load(url)
        addresses.set(window, url)
        if (loaded) first.resolve()
        return loaded
      }),
    reload: (window) =>
      inOrder(window, async () => {
        const shown = at(window)
        if (!shown.hasCrashed()) return shown.reload()
        // Chromium gives a window whose page has crashed a new process; Playwright gives up on such a page.
        await show(window, shown.order, await choices.context.newPage())
        await at(window).load(addresses.get(window) ?? 'about:blank')
      }),
    closeWindow: (window) => inOrder(window, () => at(window).close()),
    destroyWindow: (window) =>
      inOrder(window, async () => {
        await windows.get(window)?.release()
        windows.delete(window)
      }),
    crashWindow: (window) => inOrder(window, () => at(window).crash()),
    printToPdf: async (window, options) => {
      const { data } = await at(window).cdp.send('Page.printToPDF', options)
      return Buffer.from(data, 'base64')
    },
    setColourScheme: (window, scheme) =>
      at(window).page.emulateMedia({ colorScheme: scheme ?? null }),
    postToPort: async (port, data) => worldOf(port)?.post(port, data),
    closePort: async (port) => worldOf(port)?.close(port),
    finishDownload: async (number, path) => {
      const download = downloads.get(number)
      if (!download || path === undefined) {
        await download?.cancel()
        return 0
      }
      await copyFile(await download.path(), path)
      return (await stat(path)).size
    },
    unmodelled: (words) => Promise.resolve(void faults.push(words)),
  }
  const ask: Ask<MainVerbs> = joinHalves<MainVerbs>(
    {
      // The program may be ending: what it no longer takes in tells nothing.
      send: (message) => void (child.connected && child.send(message as never, () => undefined)),
      onMessage: (listener) => void child.on('message', listener),
    },
    verbs,
    (words) => faults.push(words),
  )
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      void Promise.allSettled([...windows.values()].map((window) => window.release())).then(() =>
        resolve(code),
      )
    })
  })
  return {
    process: child,
    ask,
    windows,
    requests,
    faults,
    firstPage: first.promise,
    ended,
  }
}
