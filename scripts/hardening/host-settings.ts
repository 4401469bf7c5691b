import { gone, other, type Settings } from './mutant.ts'

const entry: Settings = {
  file: 'src/main/main.ts',
  test: 'src/main/main.test.ts',
  mutants: [
    gone('the app is locked', 'lockDownApp(hostsFor(flags.hibp))'),
    gone('files that go out are private', 'process.umask(0o077)'),
    gone('app: is registered', 'registerAppScheme()'),
    gone('the engine’s files are elsewhere', "app.setPath('userData', directory.windowProfile)"),
    other('one instance', 'holdSingleInstance(openFiles)', 'true'),
    gone('a page that keeps an open vault is ended', 'lock.vaultIs(isOpen)'),
  ],
}

const window: Settings = {
  file: 'src/main/window/create-window.ts',
  test: 'src/main/main.test.ts',
  mutants: [
    gone('the window has its preferences', 'webPreferences: windowPreferences(session, preload),'),
  ],
}

const windowItself: Settings = {
  file: 'src/main/window/create-window.ts',
  test: 'src/main/window/create-window.test.ts',
  mutants: [
    gone(
      'kept out of screen shots from the start',
      'window.setContentProtection(remembered.settings.contentProtection)',
    ),
    gone(
      'a title that names nobody',
      "window.on('page-title-updated', (event) => event.preventDefault())",
    ),
  ],
}

const edge: Settings = {
  file: 'src/main/run-program.ts',
  test: 'src/main/main.test.ts',
  mutants: [
    other(
      'pages are opened by way of the check',
      'openPage: openOutside',
      'openPage: () => Promise.resolve()',
    ),
  ],
}

const downloads: Settings = {
  file: 'src/main/files/downloads.ts',
  test: 'src/main/files/downloads.test.ts',
  mutants: [
    gone('no download but our own', '      event.preventDefault()\n'),
    other('only of our own blobs', '|| !isOwnFile(item)', ''),
    other('only of the window', 'contents !== window.webContents || ', ''),
    other('nothing that runs', "endings.includes(wanted) ? wanted : 'txt'", 'wanted'),
    gone(
      'none saved once the vault has locked',
      '    for (const item of underWay) item.cancel()\n',
    ),
  ],
}

const papers: Settings = {
  file: 'src/main/files/save-paper.ts',
  test: 'src/main/files/save-paper.test.ts',
  mutants: [
    gone('no folder outlives the lock', '      folders = new Map()\n'),
    gone('one dialog at a time', "    if (isAsking) return { kind: 'cancelled' }\n"),
  ],
}

const locks: Settings = {
  file: 'src/main/system/lock-with-computer.ts',
  test: 'src/main/system/lock-with-computer.test.ts',
  mutants: ['suspend', 'resume', 'lock-screen', 'user-did-resign-active'].map((event) =>
    gone(`locked by ${event}`, `powerMonitor.on('${event}', lock)`),
  ),
}

const keychain: Settings = {
  file: 'src/main/system/utility-keychain.ts',
  test: 'src/main/system/utility-keychain.test.ts',
  mutants: [
    gone('an environment that steers nothing', 'env: plainEnvironment(),'),
    gone('no flags of Node', 'execArgv: [],'),
    gone('no word of its own', "stdio: 'ignore',"),
  ],
}

const secondStart: Settings = {
  file: 'src/main/system/single-instance.ts',
  test: 'src/main/system/single-instance.test.ts',
  mutants: [other('one instance', '!app.requestSingleInstanceLock()', 'false')],
}

/** What the other parts of the desktop host do for safety. */
export const hostSettings: readonly Settings[] = [
  entry,
  window,
  windowItself,
  edge,
  downloads,
  papers,
  locks,
  keychain,
  secondStart,
]
