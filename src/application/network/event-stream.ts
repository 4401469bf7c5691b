import { PassThrough } from 'node:stream'

/**
 * Work that tells of itself, as a stream of what it tells. The stream ends when the work does, and fails as it
 * does; `signal`, or leaving the stream, stops the work, and then it ends quietly.
 */
export async function* eventStream<Event>(
  work: (tell: (event: Event) => void, signal: AbortSignal) => Promise<void>,
  signal?: AbortSignal,
): AsyncGenerator<Event, void> {
  const leaving = new AbortController()
  const stopped = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal
  const events = new PassThrough({ objectMode: true })
  let failure: { readonly error: unknown } | undefined
  const working = work((event) => void events.write(event), stopped)
    .catch((error: unknown) => {
      if (!stopped.aborted) failure = { error }
    })
    .finally(() => events.end())
  try {
    yield* events as AsyncIterable<Event>
    if (failure) throw failure.error
  } finally {
    leaving.abort()
    await working
  }
}
