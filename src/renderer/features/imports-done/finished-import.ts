import type { wire } from '../../state/wire.ts'

/** An import that was written to the vault, undone or not. */
export type FinishedImport = Awaited<ReturnType<typeof wire.imports.list>>[number]

/** What an undo takes back and what it leaves. */
export type UndoOutcome = Awaited<ReturnType<typeof wire.imports.undoPreview>>
