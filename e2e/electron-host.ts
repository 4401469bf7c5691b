import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronRuntime } from './electron-runtime.ts'
import { appFolder, exited, processFor, type HostChoices, type RunningHost } from './host.ts'

/** A host in Electron itself, with the page of its window. */
export interface ElectronHost {
  readonly host: RunningHost
  readonly app: ElectronApplication
  readonly page: Page
}

/** Starts the built program in Electron and waits for its window. Fails where there is no runtime. */
export const startOnElectron = async (choices: HostChoices): Promise<ElectronHost> => {
  const executablePath = electronRuntime()
  if (executablePath === undefined) throw new Error('The Electron runtime is not installed')
  const { env, args } = processFor(choices)
  const defined = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const app = await _electron.launch({
    executablePath,
    // Chromium's own sandbox refuses to run as root.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), appFolder, ...args],
    env: Object.fromEntries(defined),
  })
  const child = app.process()
  let stderr = ''
  child.stderr?.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  const end = (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    child.kill(signal)
    return exited(child)
  }
  const page = await app.firstWindow()
  const host: RunningHost = {
    url: 'app://kinventory/',
    origin: 'app://kinventory',
    pid: child.pid ?? 0,
    stderr: () => stderr,
    hasWindow: true,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  }
  return { host, app, page }
}

/**
 * The page of whichever window is shown: a spec takes its page before it starts a host, and Electron brings one of its own
 * each time.
 */
export const pageOfWindow = (shown: () => Page | undefined): Page =>
  new Proxy({} as Page, {
    get: (_none, key) => {
      const page = shown()
      if (!page) throw new Error('There is no window yet')
      const found: unknown = Reflect.get(page, key)
      return typeof found === 'function' ? (found.bind(page) as unknown) : found
    },
  })
