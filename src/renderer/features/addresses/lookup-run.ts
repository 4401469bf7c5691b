import { create } from 'zustand'
import { queryClient } from '../../state/query-client.ts'
import { whenLocked } from '../../state/lock.ts'
import { orpc, wire } from '../../state/wire.ts'

export interface LookupProgress {
  readonly done: number
  readonly total: number
  /** Seconds the service asked to wait for. */
  readonly waiting?: number | undefined
}

export type LookupEnd =
  | {
      readonly kind: 'done'
      readonly found: number
      readonly notFound: number
      readonly failed: number
      readonly left: number
    }
  /** The guardian stopped it; the rest waits. */
  | { readonly kind: 'stopped' }
  /** It broke off; the rest waits. */
  | { readonly kind: 'failed'; readonly error: unknown }

export interface LookupRun {
  readonly progress: LookupProgress | undefined
  /** How the last run of this window ended. */
  readonly end: LookupEnd | undefined
}

const initial: LookupRun = { progress: undefined, end: undefined }

/** The look-up that is under way; it goes on while other screens are looked at. */
export const useLookupRun = create<LookupRun>(() => initial)

let running: AbortController | undefined

/** Stops the look-up that is under way, if any. What was answered stays; the rest waits. */
export const stopLookup = (): void => running?.abort()

whenLocked(() => {
  stopLookup()
  useLookupRun.setState(initial, true)
})

const askAgain = (): void => {
  void queryClient.invalidateQueries({ queryKey: orpc.network.addresses.key() })
  void queryClient.invalidateQueries({ queryKey: orpc.network.sent.key() })
}

const followEvents = async (signal: AbortSignal): Promise<LookupEnd> => {
  let seen = 0
  for await (const event of await wire.network.lookUp(undefined, { signal })) {
    if (event.kind === 'done') return event
    if (signal.aborted) break
    const { done, total, waiting } = event
    useLookupRun.setState({ progress: { done, total, waiting } })
    if (done > seen) askAgain()
    seen = done
  }
  // A stream that ends without its last word left something unasked.
  return { kind: 'stopped' }
}

/**
 * Looks up what waits, with progress in `useLookupRun`. Never rejects: a failure is an end like the others. Does
 * nothing while a look-up is under way.
 */
export const runLookup = async (): Promise<void> => {
  if (running) return
  const controller = new AbortController()
  running = controller
  useLookupRun.setState({ progress: { done: 0, total: 0 }, end: undefined })
  const end = await followEvents(controller.signal).catch((error: unknown): LookupEnd =>
    controller.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error },
  )
  running = undefined
  // Undefined after a lock: there is nothing left to tell anybody.
  if (useLookupRun.getState().progress) useLookupRun.setState({ progress: undefined, end })
}
