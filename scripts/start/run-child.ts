import { spawn } from 'node:child_process'
import { endingSignals } from '../../src/application/launch/ending-signals.ts'

export interface ChildEnd {
  /** `undefined` where it died of a signal or could not be started. */
  readonly code: number | undefined
  /** This process was told to end meanwhile, and told the child. */
  readonly told: boolean
  /** Milliseconds it lived. */
  readonly lived: number
  /** The last line it wrote to standard error. */
  readonly lastLine: string
}

export interface RunningChild {
  readonly ended: Promise<ChildEnd>
  /** Ends the child for a reason of the caller's own. */
  kill(signal: NodeJS.Signals): void
  /** As if this process had been sent the signal. */
  tell(signal: NodeJS.Signals): void
}

export interface ChildOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** Takes what the child writes, to both of its outputs; without it that is kept back. */
  readonly write?: (text: string) => void
}

/** Runs a program that ends when this process is told to: signals go on to it. Never rejects. */
export const runChild = (
  program: string,
  given: readonly string[],
  options: ChildOptions = {},
): RunningChild => {
  const started = performance.now()
  const child = spawn(program, [...given], {
    env: options.env,
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let tail = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => options.write?.(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-4096)
    options.write?.(text)
  })
  let told = false
  const forward = (signal: NodeJS.Signals): void => {
    told = true
    child.kill(signal)
  }
  for (const signal of endingSignals) process.on(signal, forward)
  const ended = new Promise<ChildEnd>((resolve) => {
    const end = (code: number | undefined): void => {
      for (const signal of endingSignals) process.off(signal, forward)
      const lastLine = tail.trim().split('\n').at(-1)?.trim() ?? ''
      resolve({ code, told, lived: performance.now() - started, lastLine })
    }
    child.once('error', () => end(undefined))
    child.once('close', (code) => end(code ?? undefined))
  })
  return { ended, kill: (signal) => void child.kill(signal), tell: forward }
}
