import process from 'node:process'
import { joinHalves } from '../wire.ts'
import type { BrowserVerbs, MainVerbs } from '../verbs.ts'

const verbs: Partial<MainVerbs> = {}

// Without the worker there is no window and nobody to end the program.
process.on('disconnect', () => process.exit(1))

/** Adds what the worker can ask of this half. */
export const answers = (more: Partial<MainVerbs>): void => void Object.assign(verbs, more)

/** Asks the worker, which owns the browser. */
export const ask = joinHalves<BrowserVerbs>(
  {
    send: (message) => void (process.connected && process.send?.(message)),
    onMessage: (listener) => void process.on('message', listener),
  },
  verbs,
)
