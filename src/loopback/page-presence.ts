import type { ServerResponse } from 'node:http'

/** What the rule about a page that has gone must know of it. */
export interface Presence {
  /** False until the first page has connected. */
  readonly hadPage: boolean
  /** When a page was last known to be there, in milliseconds of the same clock as `now`; now, while one is. */
  readonly lastSeen: number
}

/** Follows the calls and the standing event stream of the one page there may be. */
export interface PagePresence {
  /** A call has begun; it counts as going on until its answer is closed. */
  called(response: ServerResponse): void
  /** The standing stream has begun; it ends the one before it. */
  watching(response: ServerResponse): void
  /** Ends every answer of a session that is over. */
  endAll(): void
  read(): Presence
}

/** `now` gives milliseconds; the start counts as the first sign of the page. */
export const createPagePresence = (now: () => number): PagePresence => {
  const running = new Set<ServerResponse>()
  let stream: ServerResponse | undefined
  let hadPage = false
  let lastSeen = now()

  return {
    called: (response) => {
      lastSeen = now()
      running.add(response)
      response.once('close', () => {
        running.delete(response)
        lastSeen = now()
      })
    },
    watching: (response) => {
      stream?.destroy()
      stream = response
      hadPage = true
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
      if (stream || running.size > 0) lastSeen = now()
      return { hadPage, lastSeen }
    },
  }
}
