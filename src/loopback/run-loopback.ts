import { dirname } from 'node:path'
import type { HostOptions, Program } from '../application/compose.ts'
import { dataDirectoryFor } from '../application/launch/data-directory.ts'
import { parseLaunchFlags, usage, type LaunchFlags } from '../application/launch/launch-flags.ts'
import { readPageFiles, type PageFiles } from '../application/launch/page-files.ts'
import { readProgramVersion } from '../application/launch/program-version.ts'
import { redactedTrace } from '../application/launch/redacted-trace.ts'
import { createElapsedClock, processTime } from '../application/vault/elapsed-clock.ts'
import { startLoopbackServer } from './loopback-server.ts'
import { noBrowserReason, openBrowser, type Opener } from './open-browser.ts'
import { watchPage } from './page-watch.ts'

/** Where the built parts lie. */
export interface LoopbackPaths {
  readonly page: string
  readonly resources: string
  readonly packageFile: string
}

/** What the process gives this host; a test gives its own. */
export interface LoopbackProcess {
  readonly argv: readonly string[]
  readonly paths: LoopbackPaths
  readonly spawnKeychain: HostOptions['spawnKeychain']
  readonly noticeThread: HostOptions['noticeThread']
  readonly startProgram: (options: HostOptions) => Promise<Program>
  readonly fetch: HostOptions['fetch']
  /** The system's opener. */
  readonly open: Opener
  /** Writes a line to standard output: the ready line, or what was asked for by a flag. */
  readonly say: (line: string) => void
  /** Writes a line to standard error. */
  readonly log: (line: string) => void
  /** Aborted when the host shall end: by a signal, or because its parent has gone. */
  readonly ended: AbortSignal
}

const explain = (error: unknown, flags: LaunchFlags): string => {
  const { code, syscall }: NodeJS.ErrnoException = error instanceof Error ? error : new Error()
  if (syscall === 'listen' && code === 'EADDRINUSE') {
    return `Port ${flags.port} is in use by another program. Choose another with --port=N, or leave it out.`
  }
  if (syscall === 'listen') return `Port ${flags.port} may not be used by this user.`
  if (syscall === 'mkdtemp' || syscall === 'mkdir') return 'There is no folder to write to here.'
  return `Kinventory could not start: ${redactedTrace(error)}`
}

const noAccess = {
  'read-only': 'can be read but not written',
  forbidden: 'may not be used by this user',
  missing: 'does not exist and could not be made',
} as const

/** True where the host may go on: the page shows every other state with its next step. */
const reportState = async (program: Program, path: string, log: (line: string) => void) => {
  const state = await program.vaultState()
  if (state.kind === 'in-use-elsewhere') {
    log(`Kinventory is already running with this data folder. Close it there first: ${path}`)
    return false
  }
  if (state.kind === 'no-access') log(`The data folder ${noAccess[state.problem]}: ${path}`)
  return true
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const serveProgram = async (
  host: LoopbackProcess,
  flags: LaunchFlags,
  program: Program,
  files: PageFiles,
): Promise<void> => {
  const { log } = host
  let removeRedirect = (): Promise<void> => Promise.resolve()
  const now = createElapsedClock(processTime)
  const server = await startLoopbackServer({
    port: flags.port,
    files,
    router: program.router,
    now,
    onSession: () => void removeRedirect(),
    log,
  })
  const deserted = new AbortController()
  const stopWatching = watchPage({
    now,
    presence: () => server.presence(),
    lock: () =>
      program
        .lock()
        .catch((error: unknown) => log(`The vault did not lock cleanly: ${redactedTrace(error)}`)),
    end: () => deserted.abort(),
  })
  try {
    host.say(`Kinventory is ready: ${server.link}`)
    log('That link works once. Press Ctrl+C here to stop; a new start gives a new link.')
    const reason = flags.open ? noBrowserReason(process.platform, process.env) : undefined
    if (reason) log(`${reason}: open the link above in a browser on this computer.`)
    else if (flags.open) removeRedirect = await openBrowser(server.link, host.open, log)
    await whenAborted(AbortSignal.any([host.ended, deserted.signal]))
  } finally {
    stopWatching()
    await removeRedirect()
    await server.close()
  }
}

const serve = async (host: LoopbackProcess, flags: LaunchFlags): Promise<number> => {
  const { log } = host
  const files = await readPageFiles(host.paths.page)
  const version = await readProgramVersion(host.paths.packageFile)
  const directory = dataDirectoryFor(flags)
  try {
    const program = await host.startProgram({
      host: 'loopback',
      version,
      dataDir: directory.path,
      demo: flags.demo,
      resources: host.paths.resources,
      packageFolder: dirname(host.paths.packageFile),
      spawnKeychain: host.spawnKeychain,
      noticeThread: host.noticeThread,
      fetch: host.fetch,
      openPage: (address) => {
        const isBarred = !flags.open || noBrowserReason(process.platform, process.env) !== undefined
        return isBarred
          ? Promise.reject(new Error('No browser is to be opened'))
          : host.open(address)
      },
      hibp: flags.hibp,
      log,
    })
    try {
      if (!(await reportState(program, directory.path, log))) return 1
      await serveProgram(host, flags, program, files)
      return 0
    } finally {
      await program.close()
    }
  } finally {
    directory.dispose()
  }
}

/** Runs the loopback host from its flags to its end; gives the exit code and never throws. */
export const runLoopback = async (host: LoopbackProcess): Promise<number> => {
  const parsed = parseLaunchFlags(host.argv)
  if (!parsed.ok) {
    host.log(`${parsed.problem}. --help lists the flags.`)
    return 2
  }
  const { flags } = parsed
  try {
    if (flags.help) host.say(usage)
    else if (flags.version) host.say(await readProgramVersion(host.paths.packageFile))
    else {
      // The window was asked for first and did not come.
      if (flags.files.length > 0)
        host.log('Drop the files on the page: a browser opens none itself.')
      return await serve(host, flags)
    }
    return 0
  } catch (error) {
    host.log(explain(error, flags))
    return 1
  }
}
