import type { ImportBatchId } from '../../domain/model/id.ts'
import type { ImportUndo } from '../../domain/model/import-batch.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

const whyNot = (vault: OpenVault, id: ImportBatchId): UseCaseError =>
  vault.imports.list().some((batch) => batch.id === id)
    ? new UseCaseError('NOT_ALLOWED', { rule: 'undone-already' })
    : new UseCaseError('NOT_FOUND', { what: 'import' })

/**
 * What undoing an import would take back and what it would leave. Fails with `NOT_FOUND` for an unknown import
 * and with `NOT_ALLOWED` (`undone-already`).
 */
export const previewImportUndo = (vault: OpenVault, id: ImportBatchId): ImportUndo => {
  const outcome = vault.imports.previewUndo(id)
  if (!outcome) throw whyNot(vault, id)
  return outcome
}

/**
 * Takes an import back in one transaction: what it added and changed goes, what was changed since, by hand or
 * by a later import, stays and is named; with `alsoTouched` accounts it added go even so. Then what the disk
 * still has of it goes, too. That its file is to be deleted stays an open step. Fails as `previewImportUndo`.
 */
export const undoImport = (
  vault: OpenVault,
  { batchId, alsoTouched }: { readonly batchId: ImportBatchId; readonly alsoTouched: boolean },
  today: PartialDate,
): ImportUndo => {
  const outcome = vault.imports.undo(batchId, { alsoTouched, on: today })
  if (!outcome) throw whyNot(vault, batchId)
  vault.compact()
  return outcome
}
