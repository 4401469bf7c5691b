import { app, dialog } from 'electron'
import { join } from 'node:path'
import { dataDirectoryFor } from '../application/launch/data-directory.ts'
import { endingSignals } from '../application/launch/ending-signals.ts'
import { parseDesktopFlags } from '../application/launch/launch-flags.ts'
import { readPageFiles } from '../application/launch/page-files.ts'
import { redactedTrace } from '../application/launch/redacted-trace.ts'
import { hostsFor } from '../application/network/network-hosts.ts'
import { pageOrigin } from '../contract/port-hand-over.ts'
import { makePrivateFolder } from '../vault/private-files.ts'
import { createAsks } from './files/asks.ts'
import { giveFilesOut } from './files/downloads.ts'
import { createOpenedFiles } from './files/opened-files.ts'
import { createPaperSaver } from './files/save-paper.ts'
import { registerAppScheme } from './hardening/app-protocol.ts'
import { lockDownApp } from './hardening/lock-down-app.ts'
import { pageSession } from './hardening/page-session.ts'
import { refuseToStart } from './hardening/refuse-to-start.ts'
import { setMenu } from './menu/set-menu.ts'
import { closeBeforeQuit } from './system/close-before-quit.ts'
import { createLogs } from './system/logs.ts'
import { lockWithComputer } from './system/lock-with-computer.ts'
import { showNotice } from './system/notices.ts'
import { bringForward } from './window/bring-forward.ts'
import { createWindowSettings } from './window/window-settings.ts'
import { createWindow } from './window/create-window.ts'
import { acceptPorts } from './wire/accept-ports.ts'

/** Entry of the desktop host, built to `out/main/main.js`: the order of the start, and no rule of the program. */

const built = join(import.meta.dirname, '..')
const flags = parseDesktopFlags(process.argv)
const directory = dataDirectoryFor(flags)
const opened = createOpenedFiles()
const asks = createAsks(opened.waiting)
const log = (line: string): void => void process.stderr.write(`${line}\n`)

const run = async (): Promise<void> => {
  await app.whenReady()
  // Before there is a window: Electron's own menu would bring its tools in.
  setMenu()
  const memoryOnly = pageSession(readPageFiles(join(built, 'renderer')))
  const window = createWindow(memoryOnly, join(built, 'preload', 'preload.cjs'))
  giveFilesOut(memoryOnly, window, log)
  const loading = window.loadURL(`${pageOrigin}/`)
  // From here on the window shows; what it needs of the program waits on its port.
  const running = import('./run-program.ts').then(({ runProgram }) =>
    runProgram(built, {
      dataDir: directory.path,
      demo: flags.demo,
      hibp: flags.hibp,
      desktop: {
        asks: asks.asks,
        takeFile: opened.takeFile,
        ...createPaperSaver(window),
        ...createWindowSettings(window, directory.windowProfile),
        ...createLogs(directory.windowProfile),
      },
      notify: (text) => showNotice(text, bringForward),
      log,
    }),
  )
  const program = running.then((started) => started.program)
  acceptPorts(
    running.then(({ serve }) => serve),
    log,
  )
  lockWithComputer(program, log)
  closeBeforeQuit(program, () => directory.dispose(), log)
  await Promise.all([loading, running])
}

// Chromium writes downloads by the umask alone: what leaves the program is for this user only.
process.umask(0o077)
lockDownApp(hostsFor(flags.hibp))
registerAppScheme()
makePrivateFolder(directory.windowProfile)
app.setPath('userData', directory.windowProfile)
process.on('unhandledRejection', (error) => log(`bug: ${redactedTrace(error)}`))
app.on('window-all-closed', () => app.quit())
for (const signal of endingSignals) process.on(signal, () => app.quit())

const isRefused = refuseToStart(log, () => directory.dispose())
if (!isRefused && app.requestSingleInstanceLock()) {
  app.on('second-instance', bringForward)
  run().catch((error: unknown) => {
    log(`Kinventory could not start: ${redactedTrace(error)}`)
    dialog.showErrorBox('Kinventory could not start', 'Its files may be damaged. Install it again.')
    directory.dispose()
    app.exit(1)
  })
} else if (!isRefused) {
  log('Kinventory is already open with this data folder; its window was brought forward.')
  app.exit(0)
}
