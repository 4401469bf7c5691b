import { EventEmitter, on } from 'node:events'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { Ask } from '../../contract/desktop.ts'

/** What the system asks of the page. A command that nobody hears is gone; a file waits until somebody takes it. */
export interface Asks extends Pick<DesktopPort, 'asks'> {
  readonly ask: (ask: Ask) => void
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** `waiting` gives what every new listener is told first. */
export const createAsks = (waiting: () => readonly Ask[]): Asks => {
  const told = new EventEmitter<{ ask: [Ask] }>()
  return {
    ask: (ask) => void told.emit('ask', ask),
    async *asks(signal) {
      if (signal?.aborted) return
      // Listened to before the waiting ones are told: what comes in between is not lost.
      const coming = on(told, 'ask', signal ? { signal } : {})
      try {
        yield* waiting()
        for await (const [ask] of coming as AsyncIterableIterator<[Ask]>) yield ask
      } catch (error) {
        // The page has gone: an end, and no failure.
        if (!isAbort(error)) throw error
      } finally {
        // Also where it ended among the waiting ones: nobody listens any more.
        await coming.return?.()
      }
    },
  }
}
