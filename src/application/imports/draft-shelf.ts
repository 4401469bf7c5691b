import { UseCaseError } from '../use-case-error.ts'
import type { Draft } from './draft.ts'

/** Runs `work` once after the time has passed, unless the function it gives back was called before. */
export type StartTimer = (work: () => void, milliseconds: number) => () => void

/** The drafts of a desk. */
export interface DraftShelf {
  /** Keeps a draft; waiting tables and the oldest that is not being imported give way. */
  keep(draft: Draft): void
  /** Runs `over` once after ten minutes, however much is done with the draft, if its passwords wait. */
  limitWaiting(draft: Draft, over: () => void): void
  /** The draft, whose time begins anew. Fails with `IMPORT_GONE`. */
  use(draftId: string): Draft
  /** Ends a draft, if it is there. */
  drop(draftId: string): void
  /** Ends all drafts whose columns are not named yet. */
  dropTables(): void
  isImporting(): boolean
  /** Ends all drafts. */
  clear(): void
}

const maxDrafts = 4

/**
 * How long a table may wait for its columns to be named: until then it holds the file as it is, with the
 * passwords. Ten minutes without a sign of the guardian, who then chooses the file again.
 */
export const tableLifetime = 10 * 60 * 1000

const endDraft = (draft: Draft): void => {
  draft.ended = true
  draft.table = undefined
  draft.passwords = undefined
  draft.rows = []
  draft.judged = undefined
  void draft.stopCheck?.()
  draft.stop?.()
}

/** Makes an empty shelf. */
export const createDraftShelf = (startTimer: StartTimer): DraftShelf => {
  const drafts = new Map<string, Draft>()
  const timers = new Map<Draft, () => void>()
  const waits = new Map<Draft, () => void>()

  const drop = (draft: Draft): void => {
    drafts.delete(draft.id)
    timers.get(draft)?.()
    timers.delete(draft)
    waits.get(draft)?.()
    waits.delete(draft)
    endDraft(draft)
  }

  const dropTable = (draft: Draft): void => {
    if (draft.table) drop(draft)
  }

  const restartTimer = (draft: Draft): void => {
    timers.get(draft)?.()
    timers.delete(draft)
    if (draft.table)
      timers.set(
        draft,
        startTimer(() => dropTable(draft), tableLifetime),
      )
  }

  const dropTables = (): void => [...drafts.values()].forEach(dropTable)

  return {
    keep: (draft) => {
      dropTables()
      const idle = [...drafts.values()].filter(({ stop }) => !stop)
      const oldest = drafts.size >= maxDrafts ? idle[0] : undefined
      if (oldest) drop(oldest)
      drafts.set(draft.id, draft)
      restartTimer(draft)
    },
    limitWaiting: (draft, over) => {
      if (draft.passwords === undefined || waits.has(draft)) return
      waits.set(draft, startTimer(over, tableLifetime))
    },
    use: (draftId) => {
      const draft = drafts.get(draftId)
      if (!draft) throw new UseCaseError('IMPORT_GONE', undefined)
      restartTimer(draft)
      return draft
    },
    drop: (draftId) => {
      const draft = drafts.get(draftId)
      if (draft) drop(draft)
    },
    dropTables,
    isImporting: () => [...drafts.values()].some(({ stop }) => stop !== undefined),
    clear: () => [...drafts.values()].forEach(drop),
  }
}
