import type { ServerResponse } from 'node:http'

/** What the idle rule must know of the page. */
export interface Presence {
  /** When the page last called, in milliseconds of the same clock as `now`. */
  readonly lastCall: number
  /** When a page was last known to be there; now, while one is connected. */
  readonly lastSeen: number
}

/** Follows the calls and the standing event stream of the one page there may be. */
export interface PagePresence {
  /** A call has begun; it counts as going on until its answer is closed. */
  called(response: ServerResponse): void
  /** The standing stream has begun; it ends the one before it and is no call. */
  watching(response: ServerResponse): void
  /** Ends every answer of a session that is over. */
  endAll(): void
  read(): Presence
}

/** `now` gives milliseconds; the start counts as the first sign of the page. */
export const createPagePresence = (now: () => number): PagePresence => {
  const running = new Set<ServerResponse>()
  let stream: ServerResponse | undefined
  let lastCall = now()
  let lastSeen = now()

  return {
    called: (response) => {
      lastCall = now()
      running.add(response)
      response.once('close', () => {
        running.delete(response)
        lastCall = now()
      })
    },
    watching: (response) => {
      stream?.destroy()
      stream = response
      response.once('close', () => {
        if (stream === response) stream = undefined
        lastSeen = now()
      })
    },
    endAll: () => {
      stream?.destroy()
      for (const response of running) response.destroy()
    },
    read: () => {
      if (running.size > 0) lastCall = now()
      if (stream) lastSeen = now()
      return { lastCall, lastSeen: Math.max(lastSeen, lastCall) }
    },
  }
}
