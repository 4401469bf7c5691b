import type { BrowserContext, Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desktop } from './electron-double/browser/desktop.ts'

/** A running host, started as a parent starts it: the built program in its own process. */
export interface RunningHost {
  /** What the page's address is. */
  readonly url: string
  readonly pid: number
  readonly origin: string
  readonly stderr: () => string
  /** SIGTERM, then waits for the exit; gives the exit code. */
  stop(): Promise<number | null>
  /** SIGKILL: the process has no chance to tidy up. */
  kill(): Promise<void>
  /** Loads its page in a window of its own. */
  readonly hasWindow: boolean
  /** What the desktop is around the window; only on the double. */
  readonly desktop?: Desktop
}

export interface HostChoices {
  readonly dataDir: string
  readonly args?: readonly string[]
  /** `none` hides the Secret Service from the host. */
  readonly keychain: 'real' | 'none'
  /** The address of another session's bus, whose Secret Service is the host's. */
  readonly bus?: string | undefined
  /** How many days the host's calendar clock goes ahead of the computer's. */
  readonly daysAhead?: number | undefined
}

/** A host with windows needs a browser that shows them. */
export interface WindowHostChoices extends HostChoices {
  readonly context: BrowserContext
  /** What the first window shows its page in. */
  readonly page: Page
}

/** The built program that is tested. */
export const appFolder = process.env['KINVENTORY_TEST_APP'] ?? process.cwd()

const laterClock = new URL('later-clock.ts', import.meta.url).href

/** How the process is started, whatever the host: environment, switches of Node, flags of the program. */
export const processFor = (choices: HostChoices) => {
  const env: NodeJS.ProcessEnv = { ...process.env }
  if (choices.daysAhead !== undefined) env['KINVENTORY_TEST_DAYS_AHEAD'] = String(choices.daysAhead)
  if (choices.keychain === 'none') env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nonexistent'
  if (choices.bus !== undefined) env['DBUS_SESSION_BUS_ADDRESS'] = choices.bus
  return {
    env,
    execArgv: choices.daysAhead === undefined ? [] : [`--import=${laterClock}`],
    args: [`--data-dir=${choices.dataDir}`, ...(choices.args ?? [])],
  }
}

/** Waits for the end of a process; gives its exit code, nothing where a signal ended it. */
export const exited = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', (code) => resolve(code)))
    : Promise.resolve(child.exitCode)

/** Where the window's profile of a family is on the double: beside its data, and away with it. */
export const windowProfile = (dataDir: string): string => `${dataDir}-window`

export const removeFolder = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true })

/** A folder of its own, removed by the returned function. */
export const temporaryFolder = async (
  name: string,
): Promise<{ readonly path: string; remove(): Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), `kinventory-${name}-`))
  return { path, remove: () => removeFolder(path) }
}
