import { app } from 'electron'
import { join } from 'node:path'
import { dataDirectoryFor } from '../application/launch/data-directory.ts'
import { parseDesktopFlags } from '../application/launch/launch-flags.ts'
import { readPageFiles } from '../application/launch/page-files.ts'
import { hostsFor } from '../application/network/network-hosts.ts'
import { pageOrigin } from '../contract/port-hand-over.ts'
import { makePrivateFolder } from '../vault/private-files.ts'
import { giveFilesOut } from './files/downloads.ts'
import { createOpenedFiles } from './files/opened-files.ts'
import { createPaperSaver } from './files/save-paper.ts'
import { registerAppScheme } from './hardening/app-protocol.ts'
import { lockDownApp } from './hardening/lock-down-app.ts'
import { pageSession } from './hardening/page-session.ts'
import { refuseToStart } from './hardening/refuse-to-start.ts'
import { giveFieldMenu } from './menu/field-menu.ts'
import { setMenu } from './menu/set-menu.ts'
import { describeApp } from './system/about-panel.ts'
import { createAsks } from './system/asks.ts'
import { endOnSignals, endWithComputer } from './system/end-with-computer.ts'
import { createEnding } from './system/ending.ts'
import { endFailedStart, handleFaults } from './system/faults.ts'
import { createLog } from './system/log.ts'
import { createLogFolder } from './system/log-folder.ts'
import { lockWithComputer } from './system/lock-with-computer.ts'
import { showNotification } from './system/notifications.ts'
import { holdSingleInstance } from './system/single-instance.ts'
import { bringForward } from './window/bring-forward.ts'
import { openWindow } from './window/open-window.ts'
import { openWindowMemory } from './window/window-memory.ts'
import { createWindowSettings } from './window/window-settings.ts'
import { acceptPorts } from './wire/accept-ports.ts'

/** Entry of the desktop host, built to `out/main/main.js`: the order of the start, and no rule of the program. */

const { write: log, ...logging } = createLog()
const ending = createEnding(log)
handleFaults(ending, log)
endOnSignals(ending)
const built = join(import.meta.dirname, '..')
const flags = parseDesktopFlags(process.argv)
const directory = dataDirectoryFor(flags)
const opened = createOpenedFiles()
const asks = createAsks(opened.waiting)
const logFolder = createLogFolder(directory.logs, log)
// Read when the window shows, or there will be none.
const writeLog = (): void =>
  logging.toFile(async (failed) => {
    const { openLogFile } = await import('./system/log-file.ts')
    return openLogFile(directory.logs, failed)
  })
ending.afterwards(() => {
  writeLog()
  return logging.end()
})
ending.afterwards(() => directory.dispose())
const openFiles = (paths: readonly string[]): void => {
  for (const ask of opened.add(paths)) asks.ask(ask)
}

const run = async (): Promise<void> => {
  await app.whenReady()
  log(`Kinventory ${app.getVersion()} starts, ${process.platform} ${process.arch}`, 'info')
  // Before there is a window: Electron's own menu would bring its tools in.
  const showMenu = setMenu({ ask: asks.ask, showLog: () => void logFolder.showLogs() })
  const memoryOnly = pageSession(readPageFiles(join(built, 'renderer')))
  const memory = openWindowMemory(directory.windowSettings, log)
  const preload = join(built, 'preload', 'preload.cjs')
  const { window, lock } = openWindow(memoryOnly, preload, memory, log)
  const takeFilesBack = giveFilesOut(memoryOnly, window, log)
  const papers = createPaperSaver(window)
  giveFieldMenu(window)
  const loading = window.loadURL(`${pageOrigin}/`).catch((error: unknown) => {
    // Closed before it was there, which is no failure.
    if (!window.isDestroyed()) throw error
  })
  // From here on the window shows; what it needs of the program waits on its port.
  const running = import('./run-program.ts').then(({ runProgram }) =>
    runProgram(built, {
      dataDir: directory.path,
      demo: flags.demo,
      hibp: flags.hibp,
      desktop: {
        asks: asks.asks,
        takeFile: opened.takeFile,
        leaveFile: opened.leaveFile,
        chooseFolder: papers.chooseFolder,
        savePaper: papers.savePaper,
        ...createWindowSettings(window, memory),
        letGo: lock.letGo,
        ...logFolder,
      },
      onVaultState: (isOpen) => {
        showMenu(isOpen)
        lock.vaultIs(isOpen)
        if (isOpen) return
        takeFilesBack()
        papers.forgetFolders()
      },
      notify: (text) => showNotification(text, bringForward),
      log,
    }),
  )
  const program = running.then((started) => started.program)
  acceptPorts(
    running.then(({ serve }) => serve),
    log,
  )
  ending.closes(program)
  endWithComputer(window, ending, lockWithComputer(program, log))
  await Promise.all([loading, running])
  writeLog()
  describeApp()
}

// Chromium writes downloads by the umask alone: what leaves the program is for this user only.
process.umask(0o077)
lockDownApp(hostsFor(flags.hibp))
registerAppScheme()
makePrivateFolder(directory.windowProfile)
app.setPath('userData', directory.windowProfile)
// Windows shows notifications only for a program that says who it is: `appId` of the package.
app.setAppUserModelId('org.kinventory.desktop')
// On macOS too: an open vault without a window would be open unseen.
app.on('window-all-closed', () => app.quit())
app.on('activate', bringForward)

const isRefused = refuseToStart(log, () => directory.dispose())
if (!isRefused && holdSingleInstance(openFiles)) {
  run().catch((error: unknown) => endFailedStart(ending, error, log))
} else if (!isRefused) {
  log('Kinventory is already open with this data folder; its window was brought forward.')
  app.exit(0)
}
