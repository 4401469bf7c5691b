import { EventEmitter } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DesktopPort } from '../application/desktop/desktop-port.ts'

/** A stand-in for the runtime: remembers all it is told and lets the test play the events. */
const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const told: (readonly [name: string, ...given: unknown[]])[] = []
  /** A function that remembers its calls under a name and answers `result`. */
  const note =
    (name: string, result?: unknown) =>
    (...given: unknown[]): unknown => {
      told.push([name, ...given])
      return result
    }
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: note('setWindowOpenHandler'),
    setWebRTCIPHandlingPolicy: note('setWebRTCIPHandlingPolicy'),
    printToPDF: () => Promise.resolve(Buffer.from('PDF')),
    forcefullyCrashRenderer: note('forcefullyCrashRenderer'),
    reload: note('reload'),
  })
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    loadURL: note('loadURL', Promise.resolve()),
    focus: note('focus'),
    isMinimized: () => false,
    isDestroyed: () => false,
    setContentProtection: note('setContentProtection'),
    getNormalBounds: () => ({ x: 0, y: 0, width: 800, height: 600 }),
  })
  const memory = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
    setCertificateVerifyProc: note('setCertificateVerifyProc'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
    setProxy: note('setProxy', Promise.resolve()),
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
    protocol: { handle: note('handle') },
  })
  const program = {
    router: {},
    lock: note('lock', Promise.resolve()),
    close: note('close', Promise.resolve()),
  }
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: note('enableSandbox'),
    commandLine: { appendSwitch: note('appendSwitch') },
    setPath: note('setPath'),
    setAppUserModelId: note('setAppUserModelId'),
    getPath: () => '',
    isPackaged: false,
    configureHostResolver: note('configureHostResolver'),
    getVersion: () => '1.2.3',
    setAboutPanelOptions: note('setAboutPanelOptions'),
    whenReady: () => Promise.resolve(),
    requestSingleInstanceLock: note('requestSingleInstanceLock', true),
    quit: note('quit'),
    exit: note('exit'),
  })
  const BrowserWindow = Object.assign(
    function create(options: unknown) {
      note('BrowserWindow')(options)
      return window
    },
    { getAllWindows: () => [window] },
  )
  const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } }
  const Notification = Object.assign(
    function create(texts: unknown) {
      note('Notification')(texts)
      return Object.assign(new EventEmitter(), {
        show: note('showNotification'),
        close: note('close'),
      })
    },
    { isSupported: note('isSupported', true) },
  )
  return {
    told,
    contents,
    memory,
    startProgram: note('startProgram', Promise.resolve(program)),
    module: {
      app,
      BrowserWindow,
      crashReporter: { start: note('crashReporter') },
      dialog: {
        showErrorBox: note('showErrorBox'),
        showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: ['/gone'] }),
      },
      ipcMain: new EventEmitter(),
      Notification,
      Menu: { setApplicationMenu: note('setApplicationMenu'), buildFromTemplate: note('menu') },
      nativeTheme: new EventEmitter(),
      powerMonitor: new EventEmitter(),
      screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
      shell: {},
      protocol: { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') },
      session: { fromPartition: note('fromPartition', memory) },
      utilityProcess: { fork: note('fork') },
    },
  }
})

vi.mock('electron', () => electron.module)
vi.mock('../application/compose.ts', () => ({ startProgram: electron.startProgram }))
vi.mock('../application/launch/page-files.ts', () => ({
  readPageFiles: () =>
    Promise.resolve(new Map([['/', { type: 'text/html', body: Buffer.from('page') }]])),
}))

const dataDir = mkdtempSync(join(tmpdir(), 'kinventory-main-'))
const { app, ipcMain, powerMonitor } = electron.module
const { contents, memory } = electron

/** What each call of that name was given. */
const told = (name: string): readonly (readonly unknown[])[] =>
  electron.told.filter(([other]) => other === name).map(([, ...given]) => given)

beforeAll(async () => {
  vi.stubEnv('XDG_CACHE_HOME', dataDir)
  vi.stubEnv('XDG_CONFIG_HOME', dataDir)
  vi.stubEnv('XDG_STATE_HOME', dataDir)
  process.argv = ['electron', '.', `--data-dir=${dataDir}`]
  await import('./main.ts')
  app.emit('web-contents-created', {}, contents)
  await vi.waitUntil(() => told('startProgram').length > 0)
})

afterAll(() => rmSync(dataDir, { recursive: true }))

describe('a notification', () => {
  it('is shown by the system under the name of the app, with the text and nothing else', () => {
    const [options] = told('startProgram')[0] as [{ readonly notify: (text: string) => void }]
    options.notify('2 steps are due in Kinventory')
    expect(told('Notification')).toEqual([
      [{ title: 'Kinventory', body: '2 steps are due in Kinventory', silent: true }],
    ])
    expect(told('showNotification')).toHaveLength(1)
  })
})

describe('before the engine is ready', () => {
  it('locks the app: every renderer, every session and page to come, every name', () => {
    const ready = electron.told.findIndex(([name]) => name === 'fromPartition')
    for (const name of ['enableSandbox', 'appendSwitch', 'registerSchemesAsPrivileged']) {
      expect(electron.told.findIndex(([other]) => other === name)).toBeLessThan(ready)
    }
    expect(told('appendSwitch').at(-1)).toEqual([
      'host-resolver-rules',
      'MAP * ~NOTFOUND, EXCLUDE haveibeenpwned.com, EXCLUDE api.pwnedpasswords.com',
    ])
    expect(told('setWindowOpenHandler')).toHaveLength(1)
    expect(app.listenerCount('session-created')).toBe(1)
    expect(told('crashReporter')).toEqual([])
  })

  it('makes app: a secure origin and keeps the engine’s files out of the data folder', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    expect(told('registerSchemesAsPrivileged')).toEqual([[[{ scheme: 'app', privileges }]]])
    expect(told('setPath')).toEqual([
      ['userData', expect.stringMatching(/[/\\]window-[0-9a-f]{16}$/)],
    ])
  })

  it('says who it is to Windows, by the id of the package', () => {
    const packaging = readFileSync('electron-builder.config.ts', 'utf8')
    const [, appId] = /appId: '([\w.]+)'/.exec(packaging) ?? []
    expect(told('setAppUserModelId')).toEqual([[appId]])
  })

  it('is the only instance, and shows its window when another is started', () => {
    expect(told('requestSingleInstanceLock')).toHaveLength(1)
    app.emit('second-instance', {}, ['electron', '.'], dataDir)
    expect(told('focus')).toHaveLength(1)
    app.emit('activate')
    expect(told('focus')).toHaveLength(2)
  })
})

describe('the window', () => {
  it('is in the locked session of the page, sandboxed, with the script that hands a port over', () => {
    const options = told('BrowserWindow')[0]?.[0] as { readonly webPreferences: object }
    expect(options.webPreferences).toMatchObject({
      preload: expect.stringMatching(/preload[/\\]preload\.cjs$/),
      session: memory,
      sandbox: true,
    })
    expect(told('fromPartition')[0]).toEqual(['kinventory', { cache: false }])
  })

  it('is there, and loading, before the program starts', () => {
    const names = electron.told.map(([name]) => name)
    expect(told('loadURL')).toEqual([['app://kinventory/']])
    expect(names.indexOf('BrowserWindow')).toBeLessThan(names.indexOf('startProgram'))
    expect(names.indexOf('loadURL')).toBeLessThan(names.indexOf('startProgram'))
  })

  it('is locked down before it exists', () => {
    const names = electron.told.map(([name]) => name)
    const window = names.indexOf('BrowserWindow')
    for (const name of ['setPermissionRequestHandler', 'onBeforeRequest', 'handle']) {
      expect(names.indexOf(name)).toBeLessThan(window)
    }
  })

  it('has no menu with tools in it', () => {
    expect(told('setApplicationMenu')).toHaveLength(1)
  })
})

describe('the port of the page', () => {
  const offer = (senderFrame: unknown) => {
    const done: string[] = []
    const act = (name: string) => (): void => void done.push(name)
    const port = { close: act('close'), on: () => undefined, start: act('start') }
    ipcMain.emit('kinventory:port', { sender: contents, senderFrame, ports: [port] })
    return done
  }

  it('is served, and one from elsewhere is not', async () => {
    const stolen = offer({ origin: 'https://example.com', parent: null, detached: false })
    const own = offer({ origin: 'app://kinventory', parent: null, detached: false })
    await vi.waitFor(() => expect(own).toEqual(['start']))
    expect(stolen).toEqual(['close'])
  })
})

describe('a file that leaves the program', () => {
  it('is for this user only, where Chromium writes it too', () => {
    expect(process.umask()).toBe(0o077)
  })

  it('is one that the page made, and nothing else', () => {
    let isRefused = false
    const item = { getURL: () => 'https://example.com/x.exe', getURLChain: () => [] }
    memory.emit('will-download', { preventDefault: () => (isRefused = true) }, item, contents)
    expect(isRefused).toBe(true)
  })

  it('is taken back where the vault locks before somebody has said where to (P4)', () => {
    const [options] = told('startProgram')[0] as [{ readonly onVaultState: (o: boolean) => void }]
    const cancel = vi.fn<() => void>()
    const url = 'blob:app://kinventory/0c2f'
    const item = { getURL: () => url, getURLChain: () => [url], getFilename: () => 'x.json' }
    const waits = Object.assign(new EventEmitter(), item, {
      setSaveDialogOptions: () => undefined,
      cancel,
    })
    memory.emit('will-download', {}, waits, contents)
    options.onVaultState(true)
    expect(cancel).not.toHaveBeenCalled()
    options.onVaultState(false)
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('a folder that was chosen for papers', () => {
  it('is forgotten when the vault locks', async () => {
    const [options] = told('startProgram')[0] as [
      { readonly desktop: DesktopPort; readonly onVaultState: (isOpen: boolean) => void },
    ]
    const chosen = await options.desktop.chooseFolder()
    const folderId = chosen.kind === 'chosen' ? chosen.folderId : ''
    const save = () =>
      options.desktop.savePaper({ fileName: 'x.pdf', folderId, mayWrite: () => false })
    options.onVaultState(true)
    expect(await save()).toEqual({ kind: 'cancelled' })
    options.onVaultState(false)
    await expect(save()).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('the page', () => {
  it('is ended where it does not let go of an open vault after the lock (P4)', () => {
    const [options] = told('startProgram')[0] as [
      { readonly desktop: DesktopPort; readonly onVaultState: (isOpen: boolean) => void },
    ]
    const lock = (): void => {
      options.onVaultState(true)
      options.onVaultState(false)
    }
    vi.useFakeTimers()
    try {
      lock()
      options.desktop.letGo()
      vi.advanceTimersByTime(60_000)
      expect(told('forcefullyCrashRenderer')).toEqual([])
      lock()
      vi.advanceTimersByTime(60_000)
      expect(told('forcefullyCrashRenderer')).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the program', () => {
  it('has pages opened by way of the check', async () => {
    const [options] = told('startProgram')[0] as [
      { readonly openPage: (address: string) => Promise<void> },
    ]
    await expect(options.openPage('file:///etc/passwd')).rejects.toThrow('not opened')
  })

  it('runs in the folder it was given', () => {
    const expected = { host: 'desktop', version: '1.2.3', dataDir, demo: false }
    expect(told('startProgram')[0]?.[0]).toMatchObject(expected)
  })

  it.each(['suspend', 'lock-screen', 'user-did-resign-active'])('locks on %s', async (name) => {
    const before = told('lock').length
    powerMonitor.emit(name)
    await vi.waitFor(() => expect(told('lock')).toHaveLength(before + 1))
  })

  it('is closed once before the app ends', async () => {
    const before = told('quit').length
    app.emit('window-all-closed')
    expect(told('quit')).toHaveLength(before + 1)
    let held = 0
    const event = { preventDefault: () => (held += 1) }
    app.emit('will-quit', event)
    app.emit('will-quit', event)
    // A signal comes too late to hurry it.
    process.listeners('SIGTERM').at(-1)?.('SIGTERM')
    await vi.waitFor(() => expect(told('exit')).toEqual([[0]]))
    expect([held, told('close').length]).toEqual([2, 1])
  })

  it('has its log in a file, with the start and the end in it', () => {
    const folder = readdirSync(join(dataDir, 'Kinventory')).find((name) =>
      name.startsWith('window-'),
    )
    const log = readFileSync(join(dataDir, 'Kinventory', folder ?? '', 'kinventory.log'), 'utf8')
    expect(log).toMatch(/^\S+Z info Kinventory 1\.2\.3 starts.+\n/)
    expect(log).toMatch(/\S+Z info Kinventory ends\n$/)
  })
})
