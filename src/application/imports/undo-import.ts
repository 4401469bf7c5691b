import type { AccountId, ImportBatchId } from '../../domain/model/id.ts'
import type { ImportUndo } from '../../domain/model/import-batch.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { forgetErased } from '../erasure/forget-erased.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

const whyNot = (vault: OpenVault, id: ImportBatchId): UseCaseError =>
  vault.imports.list().some((batch) => batch.id === id)
    ? new UseCaseError('NOT_ALLOWED', { rule: 'undone-already' })
    : new UseCaseError('NOT_FOUND', { what: 'import' })

/** Those that are *theirs* are counted and not named (P10). */
const withoutTheirs = (vault: OpenVault, outcome: ImportUndo): ImportUndo => {
  const { keptAccounts, keptFields } = outcome
  if (keptAccounts.length + keptFields.length === 0) return outcome
  const theirs = new Set(vault.accounts.list().flatMap((one) => (one.theirs ? [one.id] : [])))
  const veiled = <Kept extends { readonly accountId: AccountId; readonly title: string }>(
    kept: Kept,
  ): Kept => (theirs.has(kept.accountId) ? { ...kept, title: '' } : kept)
  return {
    ...outcome,
    keptAccounts: keptAccounts.map(veiled),
    keptFields: keptFields.map(veiled),
  }
}

/**
 * What undoing an import would take back and what it would leave. Fails with `NOT_FOUND` for an unknown import
 * and with `NOT_ALLOWED` (`undone-already`).
 */
export const previewImportUndo = (vault: OpenVault, id: ImportBatchId): ImportUndo => {
  const outcome = vault.imports.previewUndo(id)
  if (!outcome) throw whyNot(vault, id)
  return withoutTheirs(vault, outcome)
}

/**
 * Takes an import back in one transaction: what it added and changed goes, what was changed since, by hand or
 * by a later import, stays and is named; with `alsoTouched` accounts it added go even so. Then what the disk
 * still has of it goes, too. That its file is to be deleted stays an open step. Fails as `previewImportUndo`.
 */
export const undoImport = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'today'>,
  { batchId, alsoTouched }: { readonly batchId: ImportBatchId; readonly alsoTouched: boolean },
): ImportUndo => {
  const vault = ports.openVault()
  const outcome = vault.transaction(() => {
    const done = vault.imports.undo(batchId, { alsoTouched, on: ports.today() })
    if (!done) throw whyNot(vault, batchId)
    forgetErased(ports)
    return done
  })
  vault.compact()
  return withoutTheirs(vault, outcome)
}
