import { create } from 'zustand'
import type { TidyUpQueueId } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { whenLocked } from '../../state/lock.ts'

interface Skipped {
  /** By queue, in the order they were skipped: they come last, also after leaving and coming back. */
  readonly keys: Readonly<Partial<Record<TidyUpQueueId, readonly string[]>>>
}

const nothing: Skipped = { keys: {} }

/** What was skipped until the vault locks. Answers are in the vault; this is only an order. */
export const useSkipped = create<Skipped>(() => nothing)

whenLocked(() => useSkipped.setState(nothing, true))

const change = (queue: TidyUpQueueId, to: (keys: readonly string[]) => readonly string[]): void => {
  useSkipped.setState(({ keys }) => ({ keys: { ...keys, [queue]: to(keys[queue] ?? []) } }))
}

/** Puts a question at the end of its queue. */
export const skipQuestion = (queue: TidyUpQueueId, key: string): void =>
  change(queue, (keys) => [...keys.filter((one) => one !== key), key])

/** Takes it back to where it belongs. */
export const unskipQuestion = (queue: TidyUpQueueId, key: string): void =>
  change(queue, (keys) => keys.filter((one) => one !== key))
