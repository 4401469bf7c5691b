import type { Frame, Page } from '@playwright/test'
import type { Bounds } from '../verbs.ts'
import type { RunningDouble } from './start-double.ts'

/** What a window is like outside its page. */
export interface WindowState {
  readonly bounds: Bounds
  readonly visible: boolean
  readonly focused: boolean
  readonly minimized: boolean
  readonly maximized: boolean
  readonly fullScreen: boolean
}

/** The desktop around the host, played by the test. */
export interface Desktop {
  /** What Electron was asked under that name, such as `shell.openExternal`: the arguments of each call. */
  recorded(name: string): Promise<readonly (readonly unknown[])[]>
  /** Plays an event of a part, such as `suspend` of `powerMonitor`; gives whether it was prevented. */
  play(part: string, event: string, ...given: readonly unknown[]): Promise<boolean>
  /** The next dialog, or question to the system, of that kind is answered so; without a word it is escaped from. */
  answerDialog(kind: string, answer: unknown): Promise<void>
  /** Chooses an item of the application's menu, each step by id, role or label. */
  clickMenu(...path: readonly string[]): Promise<void>
  setDisplays(displays: readonly Bounds[]): Promise<void>
  windowState(): Promise<WindowState>
  crash(): Promise<void>
  press(button: 'close' | 'minimize' | 'maximize' | 'restore'): Promise<void>
  /** Runs a script with `electron.ipcRenderer` in a frame, as in a renderer that was taken over. */
  runAsTakenOver(frame: Frame, script: string): Promise<void>
  /** From the next load on the page comes without its policy, as after a hole in it. */
  dropPolicy(): void
  /** The newest page that shows the window; another than the family's after a crash. */
  page(): Page
  /** Requests that main stopped, and those that it let out. */
  readonly refused: readonly string[]
  readonly letOut: readonly string[]
  /** Where the double fell short; a test fails by it. */
  readonly faults: readonly string[]
  /** Resolves with the exit code once the program has ended by itself. */
  readonly ended: Promise<number | null>
}

/** The desktop around a program on the double. */
export const createDesktop = (running: RunningDouble): Desktop => {
  const { ask, windows } = running
  const latest = (): number => Math.max(...windows.keys())
  const window = () => {
    const found = windows.get(latest())
    if (!found) throw new Error('There is no window')
    return found
  }
  return {
    recorded: (name) => ask('recorded', name),
    play: (part, event, ...given) => ask('play', part, event, ...given),
    answerDialog: (kind, answer) => ask('answerDialog', kind, answer),
    clickMenu: (...path) => ask('clickMenu', path),
    setDisplays: (displays) => ask('setDisplays', displays),
    windowState: async () => (await ask('windowState', latest())) as WindowState,
    crash: () => window().crash(),
    press: (button) => ask('pressWindow', latest(), button),
    runAsTakenOver: (frame, script) => window().runAsTakenOver(frame, script),
    dropPolicy: () => {
      running.requests.withoutPolicy = true
    },
    page: () => window().page,
    refused: running.requests.refused,
    letOut: running.requests.let,
    faults: running.faults,
    ended: running.ended,
  }
}
