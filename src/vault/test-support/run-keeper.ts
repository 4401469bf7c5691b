import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const hooks = fileURLToPath(new URL('./raw-sql-hooks.ts', import.meta.url))
const program = fileURLToPath(new URL('./keeper-program.ts', import.meta.url))

/** A running `keeper-program`. */
export interface RunningKeeper {
  readonly nextLine: () => Promise<string>
  /** `kill -9`, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Starts `keeper-program VERB DIRECTORY` with plain Node; it is gone when the test ends. */
export const runKeeper = (
  verb: 'state' | 'hold' | 'import' | 'commit',
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): RunningKeeper => {
  const child = spawn(process.execPath, ['--import', hooks, program, verb, directory], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => end(child))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    nextLine: async () => {
      const line = await lines.next()
      if (line.done === true) throw new Error('The keeper program ended')
      return line.value
    },
    kill: () => end(child),
  }
}
