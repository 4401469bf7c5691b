import { wire } from '../../state/wire.ts'
import { takeAsk } from './take-ask.ts'

/** Longer each time that it ends at once; a stream that has told something begins anew at the first. */
const pauses = [250, 1_000, 4_000, 16_000] as const

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/**
 * Hears what the system asks of the page and does it, until the signal ends it. Only for the desktop host: in a browser
 * nobody asks, and the stream would end at once, again and again.
 */
export const listenToAsks = async (signal: AbortSignal): Promise<void> => {
  for (let attempt = 0; attempt < pauses.length && !signal.aborted; attempt += 1) {
    try {
      for await (const ask of await wire.desktop.asks(undefined, { signal })) {
        attempt = 0
        takeAsk(ask)
      }
    } catch {
      // Where the link is gone the page says so by itself, and listens again when there is a new one.
    }
    if (!signal.aborted) await pause(pauses[attempt] ?? pauses[0])
  }
}
