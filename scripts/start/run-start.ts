import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  parseLaunchFlags,
  usage,
  type LaunchFlags,
} from '../../src/application/launch/launch-flags.ts'
import { readProgramVersion } from '../../src/application/launch/program-version.ts'
import { currentStarter, watchParent } from '../../src/loopback/watch-parent.ts'
import { fetchElectron, findElectron } from './electron-runtime.ts'
import { isStale } from './is-stale.ts'
import { desktopObstacle, planHost } from './plan-host.ts'
import { runChild } from './run-child.ts'
import { runElectron } from './run-electron.ts'

const root = join(import.meta.dirname, '../..')
const electronPackage = join(root, 'node_modules/electron')

/** What a shell reports for a program that SIGTERM ended. */
const toldToEnd = 143

const log = (line: string): void => console.error(line)

/** Says why there is no window. Asked for by name, a missing window is a failure. */
const noWindow = (reason: string, wanted: LaunchFlags['host']): void => {
  if (wanted === 'desktop') {
    log(`The desktop window cannot open: ${reason}. --host=loopback uses your browser.`)
    process.exit(1)
  }
  log(`No desktop window: ${reason}. Kinventory opens in your browser instead.`)
}

/** The Electron program to start, fetched if need be, or `undefined` for the loopback host. */
const chooseRuntime = async (wanted: LaunchFlags['host']): Promise<string | undefined> => {
  const runtime = findElectron(electronPackage, process.env)
  const obstacle = desktopObstacle(process.platform, process.env, process.getuid?.())
  const plan = planHost({ wanted, runtime, obstacle })
  if (plan.kind === 'desktop') return plan.runtime
  if (plan.kind === 'loopback') {
    if (plan.reason !== undefined) noWindow(plan.reason, wanted)
    return undefined
  }
  const fetched = await fetchElectron(electronPackage, process.env, log)
  if (fetched.kind === 'told-to-end') process.exit(toldToEnd)
  if (fetched.kind === 'there') return fetched.runtime
  noWindow(fetched.reason, wanted)
  return undefined
}

const build = async (): Promise<void> => {
  log('Building Kinventory, once for this version ...')
  // npm's own program where npm started us; on Windows `npm` alone is no program.
  const npm = process.env['npm_execpath']
  const given = ['run', '--silent', 'build']
  const write = (text: string): void => void process.stderr.write(text)
  const options = { env: process.env, cwd: root, write }
  const { code, told } = await (
    npm === undefined
      ? runChild('npm', given, options)
      : runChild(process.execPath, [npm, ...given], options)
  ).ended
  if (told) process.exit(toldToEnd)
  if (code === 0) return
  log('The build failed, so Kinventory cannot start.')
  process.exit(1)
}

/** The rest of the flags is the loopback host's. */
const desktopFlags = (flags: LaunchFlags): readonly string[] => [
  ...(flags.dataDir === undefined ? [] : [`--data-dir=${flags.dataDir}`]),
  ...(flags.demo ? ['--demo'] : []),
  // npm has gone to the package's folder; the files are where somebody typed.
  ...(flags.files.length > 0 ? ['--'] : []),
  ...flags.files.map((file) => resolve(process.env['INIT_CWD'] ?? '.', file)),
]

const startDesktop = async (runtime: string, flags: LaunchFlags): Promise<void> => {
  const write = (text: string): void => void process.stderr.write(text)
  const outcome = await runElectron(runtime, [root, ...desktopFlags(flags)], write)
  if (outcome.kind === 'ended') process.exit(outcome.code)
  noWindow(`Electron ended at once (${outcome.lastLine || 'without a word'})`, flags.host)
}

/** Builds if stale, then runs the host that this computer can show. */
export const runStart = async (argv: readonly string[]): Promise<void> => {
  const parsed = parseLaunchFlags(argv)
  if (!parsed.ok) {
    log(`${parsed.problem}. --help lists the flags.`)
    process.exit(2)
  }
  const { flags } = parsed
  if (flags.help) return void process.stdout.write(usage)
  if (flags.version) {
    return void process.stdout.write(`${await readProgramVersion(join(root, 'package.json'))}\n`)
  }
  // Whoever started us may give up before the host is there to notice it itself.
  const stopWatching = watchParent(currentStarter, () => process.exit(toldToEnd))
  const runtime = await chooseRuntime(flags.host)
  if (isStale(root)) await build()
  stopWatching()
  if (runtime !== undefined) await startDesktop(runtime, flags)
  // In this very process: no signal has to be passed on, and no child can be left behind.
  await import(pathToFileURL(join(root, 'out/main/loopback.js')).href)
}
