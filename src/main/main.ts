import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  Notification,
  powerMonitor,
  session,
  shell,
} from 'electron'
import { join } from 'node:path'
import { startProgram, type Program } from '../application/compose.ts'
import { dataDirectoryFor } from '../application/launch/data-directory.ts'
import { endingSignals } from '../application/launch/ending-signals.ts'
import { parseDesktopFlags } from '../application/launch/launch-flags.ts'
import { readPageFiles } from '../application/launch/page-files.ts'
import { redactedTrace } from '../application/launch/redacted-trace.ts'
import { hostsFor } from '../application/network/network-hosts.ts'
import { pageOrigin } from '../contract/port-hand-over.ts'
import { makePrivateFolder } from '../vault/private-files.ts'
import { acceptPorts } from './accept-ports.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { createWindow } from './create-window.ts'
import { lockDownApp, lockDownContents, lockDownSession } from './lock-down.ts'
import { networkFetch } from './network-session.ts'
import { utilityKeychain } from './utility-keychain.ts'

/** Entry of the desktop host. Built to `out/main/main.js`; no rule of the program is in here. */

const built = join(import.meta.dirname, '..')
const flags = parseDesktopFlags(process.argv)
const hosts = hostsFor(flags.hibp)
const directory = dataDirectoryFor(flags)
const log = (line: string): void => void process.stderr.write(`${line}\n`)

/** Closing a vault takes milliseconds; a keychain that hangs must not keep the program open. */
const patience = 10_000

const bringForward = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** A notice that the system does not want or cannot show is left out without a word: the app says the same. */
const notify = (text: string): void => {
  if (!Notification.isSupported()) return
  const notice = new Notification({ title: 'Kinventory', body: text })
  notice.on('click', bringForward)
  notice.show()
}

const start = (dataDir: string): Promise<Program> =>
  startProgram({
    host: 'desktop',
    version: app.getVersion(),
    dataDir,
    demo: flags.demo,
    resources: built,
    spawnKeychain: utilityKeychain(join(import.meta.dirname, 'keychain-child.js')),
    noticeThread: join(import.meta.dirname, 'notice-thread.js'),
    fetch: networkFetch(hosts),
    openPage: (address) => shell.openExternal(address),
    hibp: flags.hibp,
    notify,
    log,
  })

/** macOS takes copy and paste from the menu; elsewhere the default one would only bring tools in. */
const setMenu = (): void => {
  const roles = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const
  const menu = process.platform === 'darwin' ? Menu.buildFromTemplate([...roles]) : null
  Menu.setApplicationMenu(menu)
}

const lockWithComputer = (program: Promise<Program>): void => {
  const lock = (): void =>
    void program
      .then((running) => running.lock())
      .catch((error: unknown) => log(`The vault did not lock cleanly: ${redactedTrace(error)}`))
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
  // macOS: somebody else logged in beside this user.
  powerMonitor.on('user-did-resign-active', lock)
}

const closeBeforeQuit = (program: Promise<Program>): void => {
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    const late = setTimeout(() => app.exit(1), patience)
    program
      .then((running) => running.close())
      .catch((error: unknown) => log(`The vault did not close: ${redactedTrace(error)}`))
      .finally(() => {
        clearTimeout(late)
        directory.dispose()
        app.exit(0)
      })
  })
}

const run = async (): Promise<void> => {
  await app.whenReady()
  setMenu()
  const memoryOnly = session.fromPartition('kinventory', { cache: false })
  lockDownSession(memoryOnly)
  serveApp(memoryOnly, readPageFiles(join(built, 'renderer')))
  const window = createWindow(memoryOnly, join(built, 'preload', 'preload.cjs'))
  const loading = window.loadURL(`${pageOrigin}/`)
  const program = start(directory.path)
  acceptPorts(
    program.then(({ router }) => router),
    log,
  )
  lockWithComputer(program)
  closeBeforeQuit(program)
  await Promise.all([loading, program])
}

lockDownApp(hosts)
registerAppScheme()
makePrivateFolder(directory.windowProfile)
app.setPath('userData', directory.windowProfile)
process.on('unhandledRejection', (error) => log(`bug: ${redactedTrace(error)}`))
app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
app.on('window-all-closed', () => app.quit())
for (const signal of endingSignals) process.on(signal, () => app.quit())

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', bringForward)
  run().catch((error: unknown) => {
    log(`Kinventory could not start: ${redactedTrace(error)}`)
    dialog.showErrorBox('Kinventory could not start', 'Its files may be damaged. Install it again.')
    directory.dispose()
    app.exit(1)
  })
} else {
  log('Kinventory is already open with this data folder; its window was brought forward.')
  app.exit(0)
}
