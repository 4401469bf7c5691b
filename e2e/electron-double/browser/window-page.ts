import type { Browser, CDPSession, Dialog, Download, Frame, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Ask } from '../wire.ts'
import type { MainVerbs, WindowOrder } from '../verbs.ts'
import { toBrowser, toElectron } from './addresses.ts'
import { routePage, type RequestLog } from './page-routes.ts'
import { openPreloadWorld, type PreloadWorld } from './preload-world.ts'

/** A page of the browser that plays the part of a window's contents. */
export interface WindowPage {
  readonly page: Page
  readonly cdp: CDPSession
  readonly world: PreloadWorld
  readonly order: WindowOrder
  load(url: string): Promise<boolean>
  reload(): Promise<void>
  crash(): Promise<void>
  hasCrashed(): boolean
  /** Leaves the page as a closing window does: gives whether it let itself be left. */
  close(): Promise<boolean>
  /** The window has gone; the page is left empty, for the next window to use. */
  release(): Promise<void>
  runAsTakenOver(frame: Frame, script: string): Promise<void>
}

const grant = async (
  browser: Browser,
  cdp: CDPSession,
  permissions: WindowOrder['permissions'],
): Promise<CDPSession> => {
  const session = await browser.newBrowserCDPSession()
  const { targetInfo } = await cdp.send('Target.getTargetInfo')
  for (const { name, granted } of permissions) {
    await session.send('Browser.setPermission', {
      permission: { name },
      setting: granted ? 'granted' : 'denied',
      origin: toBrowser('app://kinventory'),
      ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
    })
  }
  // They hold as long as this session does.
  return session
}

const frameId = async (cdp: CDPSession, frame: Frame): Promise<string> => {
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const index = frame.page().mainFrame().childFrames().indexOf(frame)
  const found = frame.parentFrame() === null ? frameTree : frameTree.childFrames?.[index]
  if (!found) throw new Error('The double reaches the page and the frames right in it')
  return found.frame.id
}

/** Makes a page of the browser a window's contents, as main ordered them. */
export const openWindowPage = async (
  page: Page,
  window: number,
  order: WindowOrder,
  ask: Ask<MainVerbs>,
  log: RequestLog,
  onDownload: (download: Download) => void,
): Promise<WindowPage> => {
  const browser = page.context().browser()
  const cdp = await page.context().newCDPSession(page)
  let programmatic = 0
  let crashed = false
  let leaving: 'asks' | 'insists' | undefined
  let wasAsked = false
  const isByProgram = (): boolean => programmatic > 0
  const byProgram = async (work: () => Promise<unknown>): Promise<boolean> => {
    programmatic += 1
    try {
      await work()
      return true
    } catch {
      return false
    } finally {
      programmatic -= 1
    }
  }
  const onDialog = async (dialog: Dialog): Promise<void> => {
    if (dialog.type() !== 'beforeunload') return dialog.dismiss()
    wasAsked = true
    const leaves = leaving === 'insists' || (await ask('willPreventUnload', window))
    await (leaves ? dialog.accept() : dialog.dismiss())
  }
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined && leaving === undefined)
      void ask('navigated', window, toElectron(frame.url))
  })
  cdp.on('Page.loadEventFired', () => {
    if (leaving === undefined) void ask('loaded', window)
  })
  const hearDialog = (dialog: Dialog): void => void onDialog(dialog).catch(() => undefined)
  const hearCrash = (): void => {
    crashed = true
    world.closeAll()
    void ask('rendererGone', window)
  }
  let allowed = Promise.resolve(false)
  cdp.on('Page.windowOpen', ({ url }) => {
    allowed = ask('windowOpen', window, toElectron(url))
  })
  const hearPopup = (popup: Page): void => {
    void allowed.then((isAllowed) => (isAllowed ? undefined : popup.close())).catch(() => undefined)
  }
  const preload = order.preload === undefined ? '' : await readFile(order.preload, 'utf8')
  const world = await openPreloadWorld(cdp, preload, order.preloadInFrames, window, ask)
  const granting = browser && (await grant(browser, cdp, order.permissions))
  const unroute = await routePage(page, window, ask, isByProgram, log)
  page.on('dialog', hearDialog)
  page.on('crash', hearCrash)
  page.on('popup', hearPopup)
  page.on('download', onDownload)
  const leave = async (how: 'asks' | 'insists'): Promise<boolean> => {
    leaving = how
    wasAsked = false
    let left = false
    // Chromium drops a navigation that comes while it still takes down one that the page refused.
    for (let tries = 0; !left && !wasAsked && tries < 10; tries += 1) {
      if (tries > 0) await setTimeout(50)
      left = await byProgram(() => page.goto('about:blank'))
    }
    leaving = undefined
    return left
  }
  return {
    page,
    cdp,
    world,
    order,
    load: (url) => byProgram(() => page.goto(toBrowser(url))),
    reload: async () => void (await byProgram(() => page.reload())),
    crash: async () => {
      const gone = page.waitForEvent('crash')
      // Its answer never comes: the process that would give it has gone.
      void cdp.send('Page.crash').catch(() => undefined)
      await gone
    },
    hasCrashed: () => crashed,
    close: async () => page.isClosed() || crashed || (await leave('asks')) || page.isClosed(),
    release: async () => {
      if (page.isClosed()) return
      if (crashed) return page.close()
      await leave('insists')
      page.off('dialog', hearDialog)
      page.off('crash', hearCrash)
      page.off('popup', hearPopup)
      page.off('download', onDownload)
      await Promise.allSettled([unroute(), cdp.detach(), granting?.detach()])
    },
    runAsTakenOver: async (frame, script) => {
      const isOutside = frame.parentFrame() !== null && !(await sharesProcess(cdp, frame))
      const session = isOutside ? await page.context().newCDPSession(frame) : cdp
      const id = isOutside
        ? (await session.send('Page.getFrameTree')).frameTree.frame.id
        : await frameId(cdp, frame)
      await world.runInFrame(session, id, script)
    },
  }
}

const sharesProcess = async (cdp: CDPSession, frame: Frame): Promise<boolean> => {
  const { frameTree } = await cdp.send('Page.getFrameTree')
  return (frameTree.childFrames ?? []).some((child) => child.frame.url === frame.url())
}
