import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

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
  })
  const window = {
    loadURL: note('loadURL', Promise.resolve()),
    focus: note('focus'),
    isMinimized: () => false,
    setContentProtection: note('setContentProtection'),
  }
  const memory = {
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
    setProxy: note('setProxy', Promise.resolve()),
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
    protocol: { handle: note('handle') },
  }
  const program = {
    router: {},
    lock: note('lock', Promise.resolve()),
    close: note('close', Promise.resolve()),
  }
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: note('enableSandbox'),
    commandLine: { appendSwitch: note('appendSwitch') },
    setPath: note('setPath'),
    getVersion: () => '1.2.3',
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
  const Notification = Object.assign(
    function create(texts: unknown) {
      note('Notification')(texts)
      return Object.assign(new EventEmitter(), { show: note('showNotice') })
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
      dialog: { showErrorBox: note('showErrorBox') },
      ipcMain: new EventEmitter(),
      Notification,
      Menu: { setApplicationMenu: note('setApplicationMenu'), buildFromTemplate: note('menu') },
      nativeTheme: {},
      powerMonitor: new EventEmitter(),
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

/** The function given to a setter, which is always its last argument. */
const given = (name: string): ((...input: readonly unknown[]) => unknown) =>
  told(name)[0]?.at(-1) as (...input: readonly unknown[]) => unknown

/** Plays an event that can be prevented; true where it was. */
const prevented = (name: string, event: object): boolean => {
  let stopped = false
  contents.emit(name, { ...event, preventDefault: () => (stopped = true) })
  return stopped
}

beforeAll(async () => {
  vi.stubEnv('XDG_CACHE_HOME', dataDir)
  process.argv = ['electron', '.', `--data-dir=${dataDir}`]
  await import('./main.ts')
  app.emit('web-contents-created', {}, contents)
  await vi.waitUntil(() => told('startProgram').length > 0)
})

afterAll(() => rmSync(dataDir, { recursive: true }))

describe('a notice', () => {
  it('is shown by the system under the name of the app, with the text and nothing else', () => {
    const [options] = told('startProgram')[0] as [{ readonly notify: (text: string) => void }]
    options.notify('2 steps are due in Kinventory')
    expect(told('Notification')).toEqual([
      [{ title: 'Kinventory', body: '2 steps are due in Kinventory' }],
    ])
    expect(told('showNotice')).toHaveLength(1)
  })
})

describe('before the engine is ready', () => {
  it('sandboxes every renderer, keeps the engine from calling home, collects no crashes', () => {
    expect(told('enableSandbox')).toHaveLength(1)
    expect(told('appendSwitch')).toEqual([
      ['disable-background-networking'],
      ['disable-component-update'],
      ['disable-domain-reliability'],
      ['no-pings'],
      [
        'host-resolver-rules',
        'MAP * ~NOTFOUND, EXCLUDE haveibeenpwned.com, EXCLUDE api.pwnedpasswords.com',
      ],
    ])
    expect(told('crashReporter')).toEqual([])
  })

  it('makes app: a secure origin and keeps the engine’s files out of the data folder', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    expect(told('registerSchemesAsPrivileged')).toEqual([[[{ scheme: 'app', privileges }]]])
    expect(told('setPath')).toEqual([
      ['userData', expect.stringMatching(/[/\\]window-[0-9a-f]{16}$/)],
    ])
  })

  it('is the only instance, and shows its window when another is started', () => {
    expect(told('requestSingleInstanceLock')).toHaveLength(1)
    app.emit('second-instance')
    expect(told('focus')).toHaveLength(1)
  })
})

describe('the window', () => {
  it('has exactly these preferences', () => {
    const options = told('BrowserWindow')[0]?.[0] as { readonly webPreferences: unknown }
    expect(options.webPreferences).toEqual({
      preload: expect.stringMatching(/preload[/\\]preload\.cjs$/),
      session: memory,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
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

describe('what the page may not do', () => {
  it('denies every permission and device', () => {
    const answers: unknown[] = []
    given('setPermissionRequestHandler')({}, 'media', (yes: unknown) => answers.push(yes))
    expect(answers).toEqual([false])
    expect(given('setPermissionCheckHandler')()).toBe(false)
    expect(given('setDevicePermissionHandler')()).toBe(false)
  })

  it('fetches no dictionary, looks for no proxy and shows no address', () => {
    expect(new Set(told('setSpellCheckerEnabled').flat())).toEqual(new Set([false]))
    expect(told('setProxy')).toEqual([[{ mode: 'direct' }]])
    expect(told('setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']])
  })

  it.each([
    ['app://kinventory/assets/main.js', false],
    ['blob:app://kinventory/0c2f', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['blob:https://example.com/0c2f', true],
    ['app://kinventory.example.com/', true],
    ['app://other/', true],
    ['devtools://devtools/', true],
    ['not a url', true],
  ])('asks for %s: cancelled is %s', (url, cancel) => {
    const answers: unknown[] = []
    given('onBeforeRequest')({ url }, (answer: unknown) => answers.push(answer))
    expect(answers).toEqual([{ cancel }])
  })

  it('opens no window and attaches no webview', () => {
    expect(given('setWindowOpenHandler')()).toEqual({ action: 'deny' })
    expect(prevented('will-attach-webview', {})).toBe(true)
  })

  it.each([
    'https://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'app://kinventory/x.html',
  ])('does not go to %s', (url) => {
    expect(prevented('will-navigate', { url })).toBe(true)
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
  })

  it('may load itself again, but not in a frame, and follows no redirect', () => {
    const url = 'app://kinventory/#/children'
    expect(prevented('will-navigate', { url })).toBe(false)
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false)
    expect(prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    expect(prevented('will-redirect', { url })).toBe(true)
  })
})

describe('the port', () => {
  const createPort = () => {
    const done: string[] = []
    const act = (name: string) => (): void => void done.push(name)
    return { done, close: act('close'), on: () => undefined, start: act('start') }
  }
  const offer = (senderFrame: unknown, ports: readonly unknown[]): boolean =>
    ipcMain.emit('kinventory:port', { senderFrame, ports })
  const page = { origin: 'app://kinventory', parent: null }

  it.each([
    ['a foreign origin', { origin: 'https://example.com', parent: null }],
    ['a look-alike', { origin: 'app://kinventory.example.com', parent: null }],
    ['a frame in the page', { origin: 'app://kinventory', parent: {} }],
    ['a frame that is gone', null],
  ])('is refused from %s', async (_name, frame) => {
    const stolen = createPort()
    offer(frame, [stolen])
    await Promise.resolve()
    expect(stolen.done).toEqual(['close'])
  })

  it('is refused in a bundle, and its absence does no harm', () => {
    const [one, two] = [createPort(), createPort()]
    offer(page, [one, two])
    expect([one.done, two.done]).toEqual([['close'], ['close']])
    expect(offer(page, [])).toBe(true)
  })

  it('is served for the page, and a new one closes the old', async () => {
    const [old, next] = [createPort(), createPort()]
    offer(page, [old])
    await vi.waitFor(() => expect(old.done).toEqual(['start']))
    offer(page, [next])
    await vi.waitFor(() => expect(next.done).toEqual(['start']))
    expect(old.done).toEqual(['start', 'close'])
  })
})

describe('the program', () => {
  it('runs in the folder it was given', () => {
    const expected = { host: 'desktop', version: '1.2.3', dataDir, demo: false }
    expect(told('startProgram')[0]?.[0]).toMatchObject(expected)
  })

  it.each(['suspend', 'lock-screen', 'user-did-resign-active'])('locks on %s', async (name) => {
    const before = told('lock').length
    powerMonitor.emit(name)
    await vi.waitFor(() => expect(told('lock')).toHaveLength(before + 1))
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)('ends on %s', (signal) => {
    const before = told('quit').length
    for (const listener of process.listeners(signal).slice(-1)) listener(signal)
    expect(told('quit')).toHaveLength(before + 1)
  })

  it('is closed once before the app ends', async () => {
    const before = told('quit').length
    app.emit('window-all-closed')
    expect(told('quit')).toHaveLength(before + 1)
    let held = 0
    const event = { preventDefault: () => (held += 1) }
    app.emit('will-quit', event)
    app.emit('will-quit', event)
    await vi.waitFor(() => expect(told('exit')).toEqual([[0]]))
    expect([held, told('close').length]).toEqual([2, 1])
  })
})
