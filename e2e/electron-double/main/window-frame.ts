import { EventEmitter } from 'node:events'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'

type FrameSurface = Surface<
  Electron.BrowserWindow,
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'isFocused'
  | 'isVisible'
  | 'minimize'
  | 'isMinimized'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'restore'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setContentProtection'
  | 'setBackgroundColor'
>

/** What is around a page: size, place and state, as a window manager would have them that does all it is asked. */
export class WindowFrame extends EventEmitter implements FrameSurface {
  private bounds: Electron.Rectangle
  private visible = false
  private focused = false
  private minimized = false
  private maximized = false
  private fullScreen = false

  constructor({
    x = 0,
    y = 0,
    width = 800,
    height = 600,
  }: Electron.BrowserWindowConstructorOptions) {
    super()
    this.bounds = { x, y, width, height }
  }

  show(): void {
    this.visible = true
    this.minimized = false
    this.tell('show')
    this.focus()
    setImmediate(() => this.tell('ready-to-show'))
  }

  showInactive(): void {
    this.visible = true
    this.tell('show')
  }

  hide(): void {
    this.visible = false
    this.tell('hide')
  }

  focus(): void {
    record('BrowserWindow.focus')
    this.focused = true
    this.tell('focus')
  }

  blur(): void {
    this.focused = false
    this.tell('blur')
  }

  isFocused(): boolean {
    return this.focused
  }

  isVisible(): boolean {
    return this.visible
  }

  minimize(): void {
    this.minimized = true
    this.focused = false
    this.tell('minimize')
  }

  isMinimized(): boolean {
    return this.minimized
  }

  maximize(): void {
    this.maximized = true
    this.visible = true
    this.tell('maximize')
  }

  unmaximize(): void {
    this.maximized = false
    this.tell('unmaximize')
  }

  isMaximized(): boolean {
    return this.maximized
  }

  setFullScreen(flag: boolean): void {
    this.fullScreen = flag
    this.tell(flag ? 'enter-full-screen' : 'leave-full-screen')
  }

  isFullScreen(): boolean {
    return this.fullScreen
  }

  restore(): void {
    record('BrowserWindow.restore')
    this.minimized = false
    this.tell('restore')
  }

  getBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
    this.tell('resize')
    this.tell('move')
  }

  setContentProtection(enable: boolean): void {
    record('BrowserWindow.setContentProtection', enable)
  }

  setBackgroundColor(colour: string): void {
    record('BrowserWindow.setBackgroundColor', colour)
  }

  /** All of it, for the test. */
  state(): object {
    const { bounds, visible, focused, minimized, maximized, fullScreen } = this
    return { bounds, visible, focused, minimized, maximized, fullScreen }
  }

  private tell(event: string): void {
    this.emit(event, preventable({}))
  }
}
