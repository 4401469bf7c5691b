import { EventEmitter, on } from 'node:events'
import type { DesktopPort } from '../../application/desktop/desktop-port.ts'
import type { Ask } from '../../contract/desktop.ts'

/** What the system asks of the page. A command that nobody hears is gone; a file waits until somebody takes it. */
export interface Asks extends Pick<DesktopPort, 'asks'> {
  readonly ask: (ask: Ask) => void
}

/** `waiting` gives what every new listener is told first. */
export const createAsks = (waiting: () => readonly Ask[]): Asks => {
  const told = new EventEmitter<{ ask: [Ask] }>()
  return {
    ask: (ask) => void told.emit('ask', ask),
    async *asks(signal) {
      // Listened to before the waiting ones are told: what comes in between is not lost.
      const coming = on(told, 'ask', signal ? { signal } : {})
      yield* waiting()
      for await (const [ask] of coming as AsyncIterableIterator<[Ask]>) yield ask
    },
  }
}
