import { UseCaseError } from '../use-case-error.ts'

/** What taking back an edit did. */
export interface EditUndo {
  readonly restored: number
  /** Changed again since, so left as it is. */
  readonly kept: number
}

/** Edits that can be taken back. In memory only. */
export interface EditShelf {
  /** Remembers how to take an edit back and gives the id to do it by. */
  keep(undo: () => EditUndo): string
  /** Takes an edit back, once. `NOT_FOUND` where it is not here (any more). */
  undo(editId: string): EditUndo
  /** Forgets all of them: the vault is locked. */
  clear(): void
}

/** Enough to go back over a while of work; the oldest goes first. */
const mostKept = 50

/** An empty shelf; `uuid` names what is put on it. */
export const createEditShelf = (uuid: () => string): EditShelf => {
  const kept = new Map<string, () => EditUndo>()
  return {
    keep: (undo) => {
      const editId = uuid()
      kept.set(editId, undo)
      const oldest = kept.keys().next()
      if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
      return editId
    },
    undo: (editId) => {
      const undo = kept.get(editId)
      if (!undo) throw new UseCaseError('NOT_FOUND', { what: 'edit' })
      const done = undo()
      kept.delete(editId)
      return done
    },
    clear: () => kept.clear(),
  }
}
