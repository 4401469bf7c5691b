import { app, assertReady, windowClosed } from './app.ts'
import { forgetContents, keepContents } from './contents-by-window.ts'
import { WebContents } from './contents.ts'
import { modelled } from './modelled.ts'
import { addWindow, removeWindow } from './open-windows.ts'
import { permissionsOf } from './permissions.ts'
import { playable } from './playable.ts'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import { rulesOf, type Session } from './session.ts'
import type { Surface } from './surface.ts'
import { WindowFrame } from './window-frame.ts'
import { answers, ask } from './worker.ts'

type WindowSurface = Surface<
  Electron.BrowserWindow,
  'id' | 'loadURL' | 'close' | 'destroy' | 'isDestroyed' | 'setMenuBarVisibility' | 'setTitle'
>

let made = 0

const windows = new Map<number, Window>()

const contentsFor = (id: number, session: Session): WebContents => {
  const contents = new WebContents(id, session)
  const seen = modelled('WebContents', contents)
  keepContents(id, seen)
  return seen
}

/** `BrowserWindow`: a frame that only remembers, around a real page in the worker's browser. */
class Window extends WindowFrame implements WindowSurface {
  readonly id: number
  readonly webContents: WebContents
  private isGone = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    assertReady(true, 'Cannot create BrowserWindow before app is ready')
    super(options)
    record('BrowserWindow', options)
    made += 1
    this.id = made
    const { session, preload, nodeIntegrationInSubFrames = false } = options.webPreferences ?? {}
    if (!session) throw new Error('The double models no default session')
    const rules = rulesOf(session)
    this.webContents = contentsFor(this.id, session as unknown as Session)
    const seen = modelled('BrowserWindow', this)
    windows.set(this.id, seen)
    playable('BrowserWindow', this)
    playable('webContents', this.webContents)
    addWindow({ id: this.id, tryClose: () => this.tryClose(), destroy: () => this.destroy() })
    void ask('createWindow', this.id, {
      preload,
      preloadInFrames: nodeIntegrationInSubFrames,
      permissions: permissionsOf(rules, this.webContents),
    })
    app.emit('web-contents-created', preventable({}), this.webContents)
    app.emit('browser-window-created', preventable({}), seen)
    if (options.show !== false) this.show()
    return seen
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  close(): void {
    void this.tryClose()
  }

  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    void ask('destroyWindow', this.id)
    this.webContents.gone()
    forgetContents(this.id)
    windows.delete(this.id)
    removeWindow(this)
    this.emit('closed')
    windowClosed()
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  setMenuBarVisibility(visible: boolean): void {
    record('BrowserWindow.setMenuBarVisibility', visible)
  }

  setTitle(title: string): void {
    record('BrowserWindow.setTitle', title)
  }

  /** First the window's listeners may keep it, then the page. */
  async tryClose(): Promise<boolean> {
    if (this.isGone) return true
    const event = preventable({})
    this.emit('close', event)
    if (event.defaultPrevented || !(await ask('closeWindow', this.id))) return false
    this.destroy()
    return true
  }
}

const all = (): Window[] => [...windows.values()]

export const BrowserWindow = modelled(
  'BrowserWindow',
  Object.assign(Window, {
    getAllWindows: all,
    getFocusedWindow: (): Window | null => all().find((window) => window.isFocused()) ?? null,
    fromWebContents: (contents: Electron.WebContents): Window | null =>
      all().find(({ id }) => id === contents.id) ?? null,
    fromId: (id: number): Window | null => windows.get(id) ?? null,
  } satisfies Surface<
    typeof Electron.BrowserWindow,
    'getAllWindows' | 'getFocusedWindow' | 'fromWebContents' | 'fromId'
  >),
)

const press = {
  close: (window: Window) => window.close(),
  minimize: (window: Window) => window.minimize(),
  maximize: (window: Window) => window.maximize(),
  restore: (window: Window) => window.restore(),
} as const

answers({
  windowOpen: (id, url) => windows.get(id)?.webContents.mayOpen(url) ?? false,
  willPreventUnload: (id) => {
    const event = preventable({})
    windows.get(id)?.webContents.emit('will-prevent-unload', event)
    return event.defaultPrevented
  },
  navigated: (id, url) => windows.get(id)?.webContents.navigated(url),
  loaded: (id) => windows.get(id)?.webContents.loaded(),
  rendererGone: (id) => {
    const details = { reason: 'crashed', exitCode: 5 }
    windows.get(id)?.webContents.emit('render-process-gone', preventable({}), details)
  },
  windowState: (id) => windows.get(id)?.state() ?? {},
  pressWindow: (id, button) => {
    const window = windows.get(id)
    if (window) press[button](window)
  },
})
