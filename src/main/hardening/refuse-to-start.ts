import { app, dialog } from 'electron'
import { url as debuggerAddress } from 'node:inspector'
import { words } from '../words.ts'

/**
 * Switches that open the window or this process to other programs, or undo what the rest of this folder does. A debugging
 * port listens on 127.0.0.1, where every user of the computer reaches it.
 */
const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'disable-web-security',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'load-extension',
  // Both write what goes over the network into a file.
  'log-net-log',
  'ssl-key-log-file',
  'host-rules',
  // They start the processes of the window and the keychain by way of another program.
  'browser-subprocess-path',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  // The page's process without a sandbox, or none of its own.
  'single-process',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  // The launcher of an AppImage adds it where the system gives no user namespaces.
  'no-sandbox',
] as const

/**
 * A build of the test flavour, the only one in which a debugger can be listening: the fuses of a release keep it shut,
 * whatever is asked for on the command line.
 */
const isForTests = (): boolean => debuggerAddress() !== undefined

/**
 * Ends an installed app that was started open to others, says so, and calls `dispose` before; true where it did. One that
 * runs from its sources takes every switch, as one for tests does.
 */
export const refuseToStart = (log: (line: string) => void, dispose: () => void): boolean => {
  if (!app.isPackaged || isForTests()) return false
  const given = refusedSwitches.find((name) => app.commandLine.hasSwitch(name))
  if (given === undefined) return false
  const isBare = given === 'no-sandbox'
  const why = isBare ? 'its page would have no sandbox' : 'other programs could look into it'
  log(`Kinventory does not start with --${given}: ${why}`)
  const detail = isBare ? words.start.noSandboxDetail : words.start.refusedDetail
  dialog.showErrorBox(words.start.refused, detail)
  dispose()
  app.exit(1)
  return true
}
