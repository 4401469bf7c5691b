import type { ImportBatch } from '../../domain/model/import-batch.ts'
import type { ImportBatchId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'

interface ListedImport extends Omit<ImportBatch, 'id'> {
  readonly batchId: ImportBatchId
  /** Of those it added, how many are still there. */
  readonly accounts: number
}

/** All finished imports, newest first. */
export const listImports = (vault: OpenVault): readonly ListedImport[] => {
  const accounts = new Map<ImportBatchId, number>()
  for (const { importBatchId } of vault.accounts.list()) {
    if (importBatchId !== undefined) {
      accounts.set(importBatchId, (accounts.get(importBatchId) ?? 0) + 1)
    }
  }
  return vault.imports
    .list()
    .map(({ id, ...batch }) => ({
      ...batch,
      batchId: id,
      accounts: accounts.get(id) ?? 0,
    }))
    .toReversed()
}
