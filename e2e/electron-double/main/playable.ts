import type { EventEmitter } from 'node:events'
import { preventable } from './preventable.ts'
import { answers } from './worker.ts'

const parts = new Map<string, EventEmitter>()

/** Lets the test play the events of a part of Electron. */
export const playable = (name: string, part: EventEmitter): void => void parts.set(name, part)

answers({
  play: (name, event, ...given) => {
    const part = parts.get(name)
    if (!part) throw new Error(`The double has no events of electron.${name}`)
    const details = preventable({})
    part.emit(event, details, ...given)
    return details.defaultPrevented
  },
})
