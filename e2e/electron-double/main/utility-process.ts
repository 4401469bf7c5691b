import { fork as forkNode } from 'node:child_process'
import { EventEmitter } from 'node:events'
import process from 'node:process'
import { modelled } from './modelled.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'

const parentPort = new URL('utility-child.ts', import.meta.url).href

const fork = (path: string, args: string[] = [], options: Electron.ForkOptions = {}) => {
  record('utilityProcess.fork', path, args, options)
  const output = options.stdio === 'inherit' ? 'inherit' : 'ignore'
  const child = forkNode(path, args, {
    execArgv: [...(options.execArgv ?? []), `--import=${parentPort}`],
    stdio: ['ignore', output, output, 'ipc'],
    serialization: 'advanced',
    env: (options.env as NodeJS.ProcessEnv | undefined) ?? process.env,
  })
  const events = new EventEmitter()
  child.on('spawn', () => events.emit('spawn'))
  child.on('message', (message) => events.emit('message', message))
  child.on('exit', (code) => events.emit('exit', code ?? 1))
  child.on('error', () => events.emit('exit', 1))
  const own = {
    pid: child.pid,
    postMessage: (message: unknown): void => void (child.connected && child.send(message as never)),
    kill: (): boolean => child.kill(),
  } satisfies Surface<Electron.UtilityProcess, 'pid' | 'postMessage' | 'kill'>
  return modelled('UtilityProcess', Object.assign(events, own))
}

/** `utilityProcess`: a child of Node's with `process.parentPort`. */
export const utilityProcess = modelled('utilityProcess', { fork } satisfies Surface<
  typeof Electron.UtilityProcess,
  'fork'
>)
