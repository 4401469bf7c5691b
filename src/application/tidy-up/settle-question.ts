import { asId } from '../../domain/model/id.ts'
import type { AccountStatus } from '../../domain/model/account.ts'
import type { TidyUpQueueId } from '../../domain/tidy-up/tidy-up-queue.ts'
import { changeAccounts } from '../accounts/change-accounts.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { forgetSettled } from '../erasure/forget-settled.ts'

interface Answer {
  readonly queue: TidyUpQueueId
  readonly key: string
  /** What the account is from now on, where the answer says so. */
  readonly status?: AccountStatus | undefined
}

/**
 * Lays a question to rest from today on, and sets the account's status where the answer says one; taken back
 * together. `NOT_FOUND` where the question is about an account that is not there.
 */
export const settleQuestion = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'today' | 'edits'>,
  answer: Answer,
): { readonly editId: string; readonly changed: number } => {
  const vault = ports.openVault()
  const { queue, key, status } = answer
  const accountId = asId<'account'>(key.split(' ')[0] ?? '')
  if (!vault.accounts.read(accountId)) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const change = vault.transaction(() => {
    forgetSettled(vault)
    vault.settled.write({ queue, key, on: ports.today() })
    return status && changeAccounts(ports, { ids: [accountId], change: { status } })
  })
  const editId = ports.edits.keep(() => {
    const open = ports.openVault()
    return open.transaction(() => {
      const restored = Number(open.settled.remove(answer))
      if (change) ports.edits.undo(change.editId)
      return { restored, kept: 1 - restored }
    })
  })
  return { editId, changed: 1 }
}
