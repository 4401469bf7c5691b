import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { appFolder, exited, processFor, type HostChoices, type RunningHost } from './host.ts'

const ready = /^Kinventory is ready: (http:\/\/127\.0\.0\.1:\d+\/#\S+)$/m

/** Starts the loopback host and waits for its ready line; fails with what it said where it ends before. */
export const startLoopback = async (choices: HostChoices): Promise<RunningHost> => {
  const { env, execArgv, args } = processFor(choices)
  const child = spawn(
    process.execPath,
    [...execArgv, join(appFolder, 'out/main/loopback.js'), '--no-open', '--port=0', ...args],
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
    hasWindow: false,
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
