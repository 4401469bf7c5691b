import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Script } from './crash-program.ts'

const hooks = fileURLToPath(
  new URL('../../src/vault/test-support/raw-sql-hooks.ts', import.meta.url),
)
const program = fileURLToPath(new URL('./crash-program.ts', import.meta.url))

/** How far a program got. */
export interface Ending {
  /** Steps it reported as done; the next one may have been under way. */
  readonly done: number
  /** It was in the middle of step `done`. */
  readonly underWay: boolean
  /** Milliseconds each finished step took. */
  readonly took: readonly number[]
  /** The calls of each finished step that changed files, by name. */
  readonly fileCalls: readonly (readonly string[])[]
}

/** Waits at most a few milliseconds, much more exactly than a timer. */
const spin = (until: number): void => {
  while (performance.now() < until);
}

const start = (script: Script): ChildProcess & { readonly stdout: NodeJS.ReadableStream } =>
  spawn(process.execPath, ['--import', hooks, program, JSON.stringify(script)], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/**
 * Runs a script in a program of its own and kills it (-9) `after` milliseconds from the beginning of step
 * `during`; without `kill` once all steps are done, or when it has ended itself as its `stop` says. Fails
 * where the program ends by itself in any other way.
 */
export const runScript = async (
  script: Script,
  kill?: { readonly during: number; readonly after: number },
): Promise<Ending> => {
  const child = start(script)
  const gone = once(child, 'exit')
  const began: number[] = []
  const took: number[] = []
  const fileCalls: string[][] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, index = '', calls = ''] = line.split(' ')
    if (word === 'begin') {
      began.push(performance.now())
      if (kill?.during === Number(index)) {
        if (kill.after > 20) await new Promise((go) => setTimeout(go, kill.after - 10))
        spin((began.at(-1) ?? 0) + kill.after)
        child.kill('SIGKILL')
      }
    } else {
      took.push(performance.now() - (began.at(-1) ?? 0))
      fileCalls.push(calls.split(',').filter((name) => name !== ''))
      if (took.length === script.steps.length) child.kill('SIGKILL')
    }
  }
  const [code, signal] = (await gone) as [number | null, NodeJS.Signals | null]
  if (signal !== 'SIGKILL') throw new Error(`The program ended by itself: ${code ?? signal}`)
  return { done: took.length, underWay: began.length > took.length, took, fileCalls }
}
