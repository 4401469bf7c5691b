import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A running loopback host, started as a parent starts it: the built program in its own process. */
export interface RunningHost {
  readonly url: string
  readonly pid: number
  readonly origin: string
  readonly stderr: () => string
  /** SIGTERM, then waits for the exit; gives the exit code. */
  stop(): Promise<number | null>
  /** SIGKILL: the process has no chance to tidy up. */
  kill(): Promise<void>
}

export interface HostChoices {
  readonly dataDir: string
  readonly args?: readonly string[]
  /** `none` hides the Secret Service from the host. */
  readonly keychain: 'real' | 'none'
  /** How many days the host's calendar clock goes ahead of the computer's. */
  readonly daysAhead?: number | undefined
}

const ready = /^Kinventory is ready: (http:\/\/127\.0\.0\.1:\d+\/#\S+)$/m

const laterClock = new URL('later-clock.ts', import.meta.url).href

const exited = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', (code) => resolve(code)))
    : Promise.resolve(child.exitCode)

/** Starts a host and waits for its ready line; fails with what it said where it ends before. */
export const startHost = async (choices: HostChoices): Promise<RunningHost> => {
  const env: NodeJS.ProcessEnv = { ...process.env }
  const clock = choices.daysAhead === undefined ? [] : [`--import=${laterClock}`]
  if (choices.daysAhead !== undefined) env['KINVENTORY_TEST_DAYS_AHEAD'] = String(choices.daysAhead)
  if (choices.keychain === 'none') env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nonexistent'
  const child = spawn(
    process.execPath,
    [
      ...clock,
      'out/main/loopback.js',
      '--no-open',
      '--port=0',
      `--data-dir=${choices.dataDir}`,
      ...(choices.args ?? []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      stdout += bytes.toString()
      const found = ready.exec(stdout)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) =>
      reject(new Error(`The host ended with ${code} before it was ready:\n${stderr}`)),
    )
  })
  return {
    url,
    pid: child.pid ?? 0,
    origin: new URL(url).origin,
    stderr: () => stderr,
    stop: () => {
      child.kill('SIGTERM')
      return exited(child)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited(child)
    },
  }
}

/** A folder of its own, removed by the returned function. */
export const temporaryFolder = async (
  name: string,
): Promise<{ readonly path: string; remove(): Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), `kinventory-${name}-`))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
