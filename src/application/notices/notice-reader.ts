import { Worker } from 'node:worker_threads'
import { UseCaseError } from '../use-case-error.ts'
import type { NoticeWork, NoticeWorkDone } from './notice-work.ts'

/** Reads notices in threads of their own. */
export interface NoticeReader {
  /** Fails with `FILE` (`takes-too-long`) where it takes too much time or memory, or was stopped. */
  read(work: NoticeWork): Promise<NoticeWorkDone>
  /** Ends all reading at once; call it before the vault closes. */
  stop(): void
}

/** What reading may take. A letter of fifty pages takes about a second. */
export interface ReadingLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

const usualLimits: ReadingLimits = { milliseconds: 20_000, megabytes: 512 }

const tookTooLong = (): UseCaseError => new UseCaseError('FILE', { problem: 'takes-too-long' })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** A reader; `thread` is the file of `notice-thread`, built or as source. */
export const createNoticeReader = (
  thread: string,
  limits: ReadingLimits = usualLimits,
): NoticeReader => {
  const stops = new Set<() => void>()
  return {
    read: (work) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(thread, {
          workerData: work,
          // Nothing of ours is in there but the notice.
          env: {},
          resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
        })
        const end = (settle: () => void): void => {
          clearTimeout(late)
          stops.delete(stop)
          void worker.terminate()
          settle()
        }
        const stop = (): void => end(() => reject(tookTooLong()))
        const late = setTimeout(stop, limits.milliseconds)
        stops.add(stop)
        worker.once('message', (done: NoticeWorkDone) => end(() => resolve(done)))
        worker.once('error', (error) =>
          end(() => reject(isOutOfMemory(error) ? tookTooLong() : error)),
        )
        // After a message this settles nothing more.
        worker.once('exit', stop)
      }),
    stop: () => [...stops].forEach((stop) => stop()),
  }
}
