import type { ImportBatchId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Erases an import in one transaction, and then what the disk still has of it: its entry, and the accounts
 * it added with all that hangs on them. Accounts that it only told more about stay as they are: nobody
 * knows any more what they were like before. `NOT_FOUND` where there is no such import.
 */
export const eraseImport = (vault: OpenVault, id: ImportBatchId): void => {
  vault.transaction(() => {
    const added = vault.accounts.list().filter(({ importBatchId }) => importBatchId === id)
    vault.accounts.removeAll(added.map((account) => account.id))
    if (!vault.imports.remove(id)) throw new UseCaseError('NOT_FOUND', { what: 'import' })
  })
  vault.compact()
}
