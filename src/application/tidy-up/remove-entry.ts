import type { AccountId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { EditUndo } from '../edits/edit-shelf.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { forgetInLook } from '../erasure/forget-in-look.ts'
import { UseCaseError } from '../use-case-error.ts'
import { putBack, readWhole, takeOut, type RemovedAccount } from './whole-account.ts'

/** The people of an account may have gone since: then it cannot come back. */
export const canComeBack = (vault: OpenVault, { whole }: RemovedAccount): boolean => {
  const people = new Set(vault.people.list().map(({ id }) => id))
  const { id, holderId, subjectIds } = whole.account
  return (
    vault.accounts.read(id) === undefined &&
    [holderId, ...subjectIds].every((personId) => people.has(personId))
  )
}

const undoRemoval = (vault: OpenVault, removed: RemovedAccount): EditUndo =>
  vault.transaction(() => {
    if (!canComeBack(vault, removed)) return { restored: 0, kept: 1 }
    putBack(vault, removed)
    return { restored: 1, kept: 0 }
  })

/**
 * Removes an account that stands there by mistake, from the disk too; what went is kept in memory until the vault
 * locks, to take it back. `NOT_FOUND` where there is none.
 */
export const removeEntry = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'edits'>,
  accountId: AccountId,
): { readonly editId: string; readonly changed: number } => {
  const vault = ports.openVault()
  const removed = vault.transaction(() => {
    const whole = readWhole(vault, accountId)
    if (!whole) throw new UseCaseError('NOT_FOUND', { what: 'account' })
    const gone = takeOut(vault, whole)
    forgetInLook(ports)
    return gone
  })
  vault.compact()
  return { editId: ports.edits.keep(() => undoRemoval(ports.openVault(), removed)), changed: 1 }
}
