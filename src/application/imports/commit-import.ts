import type { NamedColumns } from '../../domain/importers/remembered-mapping.ts'
import type { ImportPlan } from '../../domain/importers/plan-import.ts'
import type { ImportBatch } from '../../domain/model/import-batch.ts'
import { StorageError } from '../../vault/errors.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { giveWay } from '../in-turns.ts'

/** Rows staged between two pauses; a few milliseconds of work. */
const chunkSize = 100

export interface CommitProgress {
  readonly kind: 'progress'
  readonly done: number
  readonly total: number
}

/** A disk that is full refuses this alone: the import is in the vault, and the log is emptied at the lock. */
const emptyLog = (vault: OpenVault): void => {
  try {
    vault.checkpoint()
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
  }
}

/**
 * Writes a plan in one transaction: stages it in chunks, yielding progress (in accounts) after each, then
 * takes all of it over at once. Stopped before its end, by whatever means, it leaves nothing behind;
 * `started` gives the means to those who cannot stop the generator itself.
 */
export async function* commitImport(input: {
  readonly vault: OpenVault
  readonly plan: ImportPlan
  readonly batch: Omit<ImportBatch, 'added' | 'changed'>
  /** What the columns of the table were said to mean. */
  readonly named: NamedColumns | undefined
  /** Takes the function that discards everything at once. */
  readonly started: (discard: () => void) => void
  /** Asked after each pause; throws where the import was ended. */
  readonly goOn: () => void
  /** Whether the vault is open; once it is locked there is nothing left to tidy. */
  readonly isOpen: () => boolean
}): AsyncGenerator<CommitProgress, void> {
  const { vault, plan, batch, goOn } = input
  const accounts = plan.result()
  const staging = vault.imports.stage()
  let finished = false
  const discard = (): void => {
    if (!finished) staging.discard()
    finished = true
  }
  input.started(discard)
  try {
    for (let at = 0; at < accounts.length; at += chunkSize) {
      staging.add(accounts.slice(at, at + chunkSize))
      yield {
        kind: 'progress',
        done: Math.min(at + chunkSize, accounts.length),
        total: accounts.length,
      }
      await giveWay()
      goOn()
    }
    const { added, changed } = plan.summary()
    staging.commit({ ...batch, added, changed }, input.named)
    finished = true
    // Both take long. What was written stays written, whatever happens meanwhile.
    await giveWay()
    if (input.isOpen()) emptyLog(vault)
  } finally {
    discard()
  }
}
