import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { modelled } from './modelled.ts'
import { openWindows } from './open-windows.ts'
import { playable } from './playable.ts'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import { takeInstance } from './single-instance.ts'
import type { Surface } from './surface.ts'

interface Package {
  readonly version: string
  readonly productName: string
}

const appPath = process.env['KINVENTORY_TEST_APP'] ?? process.cwd()
const about = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as Package

const events = new EventEmitter()
const paths = new Map<string, string>([
  ['home', homedir()],
  ['temp', tmpdir()],
  ['exe', process.execPath],
  ['documents', process.env['KINVENTORY_TEST_DOWNLOADS'] ?? tmpdir()],
  ['downloads', process.env['KINVENTORY_TEST_DOWNLOADS'] ?? tmpdir()],
  ['userData', join(tmpdir(), 'kinventory-double-profile')],
])

let ready = false
/** Closing all windows in order to end; while it lasts their going is no `window-all-closed`. */
let quitting = false
let ended = false

const whenReady = new Promise<void>((resolve) => events.once('ready', () => resolve()))

/** Electron refuses some calls on one side of the moment it is ready. */
export const assertReady = (isWanted: boolean, words: string): void => {
  if (ready !== isWanted) throw new Error(words)
}

const exit = (code = 0): void => {
  if (ended) return
  ended = true
  for (const window of openWindows()) window.destroy()
  events.emit('quit', preventable({}), code)
  process.exit(code)
}

const closeAll = async (): Promise<boolean> => {
  for (const window of openWindows()) if (!(await window.tryClose())) return false
  return true
}

/** `before-quit`, the windows, `will-quit`, the end: any of the first three may stop it. */
const quit = (): void => {
  if (quitting || ended) return
  const before = preventable({})
  events.emit('before-quit', before)
  if (before.defaultPrevented) return
  quitting = true
  void closeAll().then((closed) => {
    quitting = false
    if (!closed) return
    const will = preventable({})
    events.emit('will-quit', will)
    if (!will.defaultPrevented) exit(0)
  })
}

/** To be called when a window has gone. */
export const windowClosed = (): void => {
  if (openWindows().length > 0 || quitting || ended) return
  // Electron ends by itself where nobody listens.
  if (!events.emit('window-all-closed')) quit()
}

/** To be called once the program's entry has run, as Electron waits for it. */
export const becomeReady = (): void => {
  ready = true
  events.emit('ready', preventable({}), {})
}

const commandLine = modelled('app.commandLine', {
  appendSwitch: (name: string, value?: string): void =>
    record('app.commandLine.appendSwitch', name, value),
  hasSwitch: (name: string): boolean =>
    process.argv.some((one) => one === `--${name}` || one.startsWith(`--${name}=`)),
} satisfies Surface<Electron.CommandLine, 'appendSwitch' | 'hasSwitch'>)

const ofApp = {
  commandLine,
  isPackaged: false,
  name: about.productName,
  whenReady: () => whenReady,
  isReady: () => ready,
  quit,
  exit,
  getVersion: () => about.version,
  getName: () => about.productName,
  getAppPath: () => appPath,
  getLocale: () => 'en-US',
  getPath: (name: string): string => {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`The double knows no path "${name}"`)
    return path
  },
  setPath: (name: string, path: string): void => {
    record('app.setPath', name, path)
    paths.set(name, path)
  },
  enableSandbox: (): void => {
    assertReady(false, 'app.enableSandbox() can only be called before app is ready')
    record('app.enableSandbox')
  },
  requestSingleInstanceLock: (data?: Record<string, unknown>): boolean =>
    takeInstance(ofApp.getPath('userData'), data, (handed) =>
      events.emit('second-instance', preventable({}), handed.argv, handed.directory, handed.data),
    ),
  configureHostResolver: (options: Electron.ConfigureHostResolverOptions): void => {
    assertReady(true, 'configureHostResolver cannot be called before the app is ready')
    record('app.configureHostResolver', options)
  },
  focus: (): void => record('app.focus'),
  setAppUserModelId: (id: string): void => record('app.setAppUserModelId', id),
  setAboutPanelOptions: (options: Electron.AboutPanelOptionsOptions): void =>
    record('app.setAboutPanelOptions', options),
} satisfies Surface<
  Electron.App,
  | 'isPackaged'
  | 'name'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getVersion'
  | 'getName'
  | 'getAppPath'
  | 'getLocale'
  | 'getPath'
  | 'setPath'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'configureHostResolver'
  | 'focus'
  | 'setAppUserModelId'
  | 'setAboutPanelOptions'
> & { readonly commandLine: object }

export const app = modelled('app', Object.assign(events, ofApp))

playable('app', events)
