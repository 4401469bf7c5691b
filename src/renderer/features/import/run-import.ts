import { whenLocked } from '../../state/lock.ts'
import { wire } from '../../state/wire.ts'
import { failureOf } from '../../ui/error-words.ts'
import { forgetImport, useImport } from './import-store.ts'
import type { ImportReport } from './import-types.ts'

export type ImportEnd =
  | { readonly kind: 'done'; readonly report: ImportReport }
  /** Nothing was kept; the draft is as it was. */
  | { readonly kind: 'cancelled' }
  /** It was cancelled after the last row was written. */
  | { readonly kind: 'too-late' }
  /** The vault was locked meanwhile; there is nothing left to tell anybody. */
  | { readonly kind: 'locked' }

let running: AbortController | undefined

/** Cancels the import that is being written, if any; nothing of it is kept. */
export const cancelImport = (): void => running?.abort()

whenLocked(cancelImport)

const write = async (draftId: string, signal: AbortSignal): Promise<ImportReport | undefined> => {
  const events = await wire.imports.commit({ draftId }, { signal })
  for await (const event of events) {
    if (event.kind === 'report') return event.report
    if (signal.aborted) break
    useImport.setState({ writing: { done: event.done, total: event.total } })
  }
  return undefined
}

/** A draft that is gone after a cancel was written to its end before the cancel arrived. */
const wasTooLate = async (draftId: string): Promise<boolean> => {
  try {
    await wire.imports.rows({ draftId, offset: 0, limit: 1 })
    return false
  } catch (error) {
    return failureOf(error).code === 'IMPORT_GONE'
  }
}

const isInHand = (draftId: string): boolean => useImport.getState().draft?.draftId === draftId

const cancelled = async (draftId: string): Promise<ImportEnd> => {
  if (!isInHand(draftId)) return { kind: 'locked' }
  if (!(await wasTooLate(draftId))) return { kind: 'cancelled' }
  forgetImport()
  return { kind: 'too-late' }
}

/**
 * Writes a draft to the vault, with progress in `useImport`. It goes on while other screens are looked
 * at. Fails with the contract's errors, and then nothing was kept.
 */
export const runImport = async (draftId: string): Promise<ImportEnd> => {
  const controller = new AbortController()
  running = controller
  useImport.setState({ writing: { done: 0, total: 0 }, failure: undefined })
  try {
    const report = await write(draftId, controller.signal)
    if (controller.signal.aborted || !report) return await cancelled(draftId)
    const { check } = useImport.getState()
    forgetImport()
    useImport.setState({ report, check })
    return { kind: 'done', report }
  } catch (error) {
    if (controller.signal.aborted) return await cancelled(draftId)
    useImport.setState({ failure: error })
    throw error
  } finally {
    running = undefined
    if (isInHand(draftId)) useImport.setState({ writing: undefined })
  }
}
