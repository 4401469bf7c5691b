/** What each half of the double can be asked by the other. Addresses are always Electron's own (`app://`). */

/** What a port carries over the wire: text and bytes as they are, the rest as structured clones. */
export type PortData = unknown

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface FrameOfPost {
  readonly origin: string
  readonly url: string
  readonly isMain: boolean
}

export interface PageRequest {
  readonly window: number
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  readonly type: string
  readonly navigation: { readonly isMainFrame: boolean; readonly byProgram: boolean } | undefined
}

export type RequestAnswer =
  | { readonly kind: 'abort'; readonly reason: 'aborted' | 'blockedbyclient' | 'failed' }
  | { readonly kind: 'network' }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }

export interface WindowOrder {
  readonly preload: string | undefined
  readonly preloadInFrames: boolean
  /** Whether the page gets it, by the name Chromium's own protocol has for the permission. */
  readonly permissions: readonly { readonly name: string; readonly granted: boolean }[]
}

/** What the main half asks of the worker that owns the browser. */
export interface BrowserVerbs {
  createWindow(window: number, order: WindowOrder): Promise<void>
  /** Gives whether the page has come up. */
  loadUrl(window: number, url: string): Promise<boolean>
  reload(window: number): Promise<void>
  /** Gives whether the page let itself be closed. */
  closeWindow(window: number): Promise<boolean>
  destroyWindow(window: number): Promise<void>
  crashWindow(window: number): Promise<void>
  printToPdf(window: number, options: object): Promise<Uint8Array>
  setColourScheme(window: number, scheme: 'light' | 'dark' | undefined): Promise<void>
  postToPort(port: string, data: PortData): Promise<void>
  closePort(port: string): Promise<void>
  /** Ends a download: saved under the path, or given up where there is none. */
  finishDownload(download: number, path: string | undefined): Promise<number>
  /** Something that the double does not model was used: the test has to fail. */
  unmodelled(words: string): Promise<void>
}

/** What the worker asks of the main half. */
export interface MainVerbs {
  request(request: PageRequest): Promise<RequestAnswer>
  posted(
    window: number,
    channel: string,
    message: unknown,
    ports: readonly string[],
    frame: FrameOfPost,
  ): void
  portMessage(port: string, data: PortData, inside: readonly string[]): void
  portClosed(port: string): void
  /** The page opens a window; gives whether it may. */
  windowOpen(window: number, url: string): boolean
  /** The page would rather stay; gives whether it is left all the same. */
  willPreventUnload(window: number): boolean
  navigated(window: number, url: string): void
  loaded(window: number): void
  rendererGone(window: number): void
  download(window: number, download: number, name: string, url: string): void
  /** Test: what was called by that name, each with its arguments; functions are left out. */
  recorded(name: string): readonly (readonly unknown[])[]
  /** Test: plays an event of a part of Electron. */
  play(part: string, event: string, ...given: unknown[]): boolean
  /** Test: the next dialog, or question to the system, of that kind is answered so. */
  answerDialog(kind: string, answer: unknown): void
  /** Test: clicks the item of the application's menu with that id, role or label. */
  clickMenu(path: readonly string[]): void
  /** Test: the computer's screens. */
  setDisplays(displays: readonly Bounds[]): void
  /** Test: what a window is like now. */
  windowState(window: number): object
  /** Test: acts on the window as its frame's buttons do. */
  pressWindow(window: number, button: 'close' | 'minimize' | 'maximize' | 'restore'): void
}
