import { wire } from '../../../state/wire.ts'
import { keepMapping } from '../columns/keep-mapping.ts'
import { tableFormat } from '../../imports-done/format-name.ts'
import { takeDraft, useImport, type ImportSource } from '../import-store.ts'
import { assertSendable } from './assert-sendable.ts'

const discard = (draftId: string): void =>
  void wire.imports.discard({ draftId }).catch(() => undefined)

/** The program lets a waiting table go as soon as another reading begins; here it comes back. */
const restoreTable = async ({ file, takeNotes, checkPasswords }: ImportSource): Promise<void> => {
  const { draft } = useImport.getState()
  // Locked in the meantime.
  if (!draft) return
  const again = await wire.imports.open({
    file,
    takeNotes,
    checkPasswords,
    formatId: tableFormat,
  })
  if (useImport.getState().draft === draft) useImport.setState({ draft: keepMapping(draft, again) })
  else discard(again.draftId)
}

/**
 * Reads a file into a draft, which then is the import in hand; the one before it is let go. Where that
 * fails, with the contract's errors, or because `signal` ends it, the import in hand stays as it was.
 */
export const openFile = async (
  source: ImportSource,
  password: string | undefined,
  signal: AbortSignal,
): Promise<void> => {
  assertSendable(source.file)
  const before = useImport.getState()
  try {
    const draft = await wire.imports.open({ ...source, password }, { signal })
    if (signal.aborted) discard(draft.draftId)
    signal.throwIfAborted()
    takeDraft(keepMapping(before.draft, draft), source)
    if (before.draft) discard(before.draft.draftId)
  } catch (error) {
    if (before.draft?.needsMapping && before.source)
      await restoreTable(before.source).catch(() => undefined)
    throw error
  }
}
