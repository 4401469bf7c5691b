import process from 'node:process'
import { joinHalves } from '../wire.ts'
import type { BrowserVerbs, MainVerbs } from '../verbs.ts'

const verbs: Partial<MainVerbs> = {}

/** Adds what the worker can ask of this half. */
export const answers = (more: Partial<MainVerbs>): void => void Object.assign(verbs, more)

/** Asks the worker, which owns the browser. */
export const ask = joinHalves<BrowserVerbs>(
  {
    // A worker that has gone hears nothing any more, and the end of it ends this process too.
    send: (message) => void (process.connected && process.send?.(message)),
    onMessage: (listener) => void process.on('message', listener),
  },
  verbs,
)
