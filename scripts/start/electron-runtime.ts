import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './run-child.ts'

type Env = Readonly<Record<string, string | undefined>>

const nameIn = (packageFolder: string): string | undefined => {
  try {
    return readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim()
  } catch {
    return undefined
  }
}

/**
 * The Electron program, without fetching it: the one ELECTRON_OVERRIDE_DIST_PATH names, else the one in
 * the package's folder. `undefined` where there is none.
 */
export const findElectron = (packageFolder: string, env: Env): string | undefined => {
  const name = nameIn(packageFolder)
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = override
    ? join(override, name ?? 'electron')
    : name && join(packageFolder, 'dist', name)
  return path && existsSync(path) ? path : undefined
}

/** Where @electron/get downloads from; it reads the same variables. */
const downloadHost = (env: Env): string =>
  env['npm_config_electron_mirror'] ??
  env['ELECTRON_MIRROR'] ??
  'https://github.com/electron/electron/releases/'

const answers = async (url: string, signal: AbortSignal): Promise<boolean> => {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal })
    return true
  } catch {
    return false
  }
}

/** With building and starting still to come, ten seconds in all are not exceeded. */
const decideWithin = 8_000

const wait = (milliseconds: number): Promise<'time'> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, 'time').unref()
  })

export type Fetched =
  | { readonly kind: 'there'; readonly runtime: string }
  | { readonly kind: 'missing'; readonly reason: string }
  /** This process was told to end meanwhile. */
  | { readonly kind: 'told-to-end' }

/** Said before anything is asked of the network: the one time that `npm start` uses it. */
const announcement = (from: string): string => {
  const { host } = URL.canParse(from) ? new URL(from) : { host: from }
  return `The Electron runtime is missing: fetching it from ${host}, about 120 MB, this once. Nothing about you is sent; --host=loopback does without it.`
}

/**
 * Has the electron package fetch its runtime, after saying so and from where. It installs from its cache where it can, so it is started at
 * once; if it is not done when the time is over, it may go on only where its download host answers. Never
 * rejects.
 */
export const fetchElectron = async (
  packageFolder: string,
  env: Env,
  log: (line: string) => void,
  patience: number = decideWithin,
): Promise<Fetched> => {
  const from = downloadHost(env)
  log(announcement(from))
  const probing = new AbortController()
  const host = answers(from, probing.signal)
  const install = runChild(process.execPath, [join(packageFolder, 'install.js')], { env })
  const late = wait(patience)
  const first = await Promise.race([install.ended, late])
  if (first === 'time') {
    const reachable = await Promise.race([host, wait(0).then(() => false)])
    if (!reachable) install.kill('SIGKILL')
    else log('Still fetching it ...')
  }
  const { told } = await install.ended
  probing.abort()
  if (told) return { kind: 'told-to-end' }
  const runtime = findElectron(packageFolder, env)
  if (runtime !== undefined) return { kind: 'there', runtime }
  const reason = 'the Electron runtime is missing and its download host cannot be reached'
  return { kind: 'missing', reason }
}
