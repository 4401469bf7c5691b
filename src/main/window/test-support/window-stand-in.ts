import { EventEmitter } from 'node:events'

/** A rectangle as Electron has it. */
interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** In the place of a window's contents: remembers what it is told. */
class ContentsStandIn extends EventEmitter {
  readonly told: string[] = []
  readonly reload = (): void => void this.told.push('reload')
  readonly forcefullyCrashRenderer = (): void => void this.told.push('crash')
}

/** In the place of `BrowserWindow`: what it was made with, what it was told, in which state it says it is. */
export class WindowStandIn extends EventEmitter {
  static made: WindowStandIn | undefined
  readonly told: unknown[][] = []
  readonly webContents = new ContentsStandIn()
  readonly options: Readonly<Record<string, unknown>>
  bounds: Bounds = { x: 0, y: 0, width: 0, height: 0 }
  is = { maximised: false, fullScreen: false, minimised: false, destroyed: false }

  constructor(options: Partial<Bounds> & Readonly<Record<string, unknown>> = {}) {
    super()
    this.options = options
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    WindowStandIn.made = this
  }

  getNormalBounds(): Bounds {
    return this.bounds
  }
  isMaximized(): boolean {
    return this.is.maximised
  }
  isFullScreen(): boolean {
    return this.is.fullScreen
  }
  isMinimized(): boolean {
    return this.is.minimised
  }
  isDestroyed(): boolean {
    return this.is.destroyed
  }
  maximize(): void {
    this.told.push(['maximize'])
  }
  setFullScreen(flag: boolean): void {
    this.told.push(['setFullScreen', flag])
  }
  setContentProtection(enable: boolean): void {
    this.told.push(['setContentProtection', enable])
  }
  setBackgroundColor(colour: string): void {
    this.told.push(['setBackgroundColor', colour])
  }
}

/** In the place of `nativeTheme`, on a computer that is light or dark. */
class ThemeStandIn extends EventEmitter {
  computerIsDark = false
  themeSource = 'system'

  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'system' ? this.computerIsDark : this.themeSource === 'dark'
  }
}

/** What a dialog was shown with. */
interface Shown {
  readonly buttons: readonly string[]
  readonly message: string
  readonly cancelId: number
  readonly defaultId: number
  readonly signal?: AbortSignal
}

/** In the place of the `electron` module, as far as the window goes. The computer has one screen and is set to light. */
export const createElectronStandIn = () => {
  const screens = [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
  const shown: Shown[] = []
  const answers: number[] = []
  const quits: string[] = []
  const unanswered = new Set<() => void>()
  const theme = new ThemeStandIn()
  /** Answers what the test laid ready; else stands until it is withdrawn or the test lets go. */
  const showMessageBox = async (_window: unknown, options: Shown) => {
    shown.push(options)
    const response = answers.shift()
    if (response !== undefined) return { response }
    await new Promise<void>((resolve) => {
      unanswered.add(resolve)
      options.signal?.addEventListener('abort', () => resolve())
    })
    return { response: options.cancelId }
  }
  const app = Object.assign(new EventEmitter(), { quit: () => void quits.push('quit') })
  return {
    screens,
    shown,
    answers,
    quits,
    letGo: () => {
      for (const resolve of unanswered) resolve()
    },
    module: {
      app,
      BrowserWindow: WindowStandIn,
      dialog: { showMessageBox },
      nativeTheme: theme,
      screen: { getPrimaryDisplay: () => screens[0], getAllDisplays: () => screens },
    },
  }
}
