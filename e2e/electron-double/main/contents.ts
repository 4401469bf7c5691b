import { EventEmitter } from 'node:events'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import type { Session } from './session.ts'
import type { Surface } from './surface.ts'
import { ask } from './worker.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

type ContentsSurface = Surface<
  Electron.WebContents,
  | 'loadURL'
  | 'getURL'
  | 'isDestroyed'
  | 'isLoading'
  | 'reload'
  | 'printToPDF'
  | 'print'
  | 'forcefullyCrashRenderer'
  | 'focus'
  | 'setWindowOpenHandler'
  | 'setWebRTCIPHandlingPolicy'
>

/** `webContents`: the page of one window. */
export class WebContents extends EventEmitter implements ContentsSurface {
  readonly id: number
  readonly session: Session
  private url = ''
  private isGone = false
  private openHandler: OpenHandler | undefined

  constructor(id: number, session: Session) {
    super()
    this.id = id
    this.session = session
  }

  async loadURL(url: string): Promise<void> {
    if (await ask('loadUrl', this.id, url)) return
    this.emit('did-fail-load', preventable({}), -2, 'ERR_FAILED', url, true)
    throw new Error(`ERR_FAILED (-2) loading '${url}'`)
  }

  /** Another page is in the window, or the same one anew. */
  navigated(url: string): void {
    this.url = url
    this.emit('did-navigate', preventable({}), url, 200, 'OK')
  }

  loaded(): void {
    this.emit('did-finish-load', preventable({}))
  }

  getURL(): string {
    return this.url
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  isLoading(): boolean {
    return false
  }

  reload(): void {
    void ask('reload', this.id)
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    record('webContents.printToPDF', options)
    return Buffer.from(await ask('printToPdf', this.id, options))
  }

  print(
    options: Electron.WebContentsPrintOptions = {},
    callback?: (success: boolean, failureReason: string) => void,
  ): void {
    record('webContents.print', options)
    setImmediate(() => callback?.(true, ''))
  }

  forcefullyCrashRenderer(): void {
    void ask('crashWindow', this.id)
  }

  focus(): void {
    record('webContents.focus')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    record('webContents.setWebRTCIPHandlingPolicy', policy)
  }

  /** The page wants a window: gives whether it gets one, as it does where nobody is asked. */
  mayOpen(url: string): boolean {
    const details = { url, frameName: '', features: '', disposition: 'new-window' }
    const answer = this.openHandler?.(details as Electron.HandlerDetails)
    const action = answer?.action ?? 'allow'
    record('webContents.windowOpen', url, action)
    return action === 'allow'
  }

  gone(): void {
    this.isGone = true
    this.emit('destroyed')
  }
}
