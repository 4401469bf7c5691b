import { ORPCError } from '@orpc/server'
import { failureStatus, type FailureStatusCode } from '../contract/errors.ts'
import { BackupError } from '../vault/backup/backup-error.ts'
import {
  KeychainError,
  LastProtectionError,
  NotConfirmedError,
  NotFoundError,
  ProtectionNotAllowedError,
  StorageError,
  VaultStateError,
  WrongPassphraseError,
  WrongRecoveryCodeError,
} from '../vault/errors.ts'
import type { Log } from './launch/log.ts'
import { redactedTrace } from './launch/redacted-trace.ts'
import { UseCaseError } from './use-case-error.ts'

const failure = (code: FailureStatusCode, data?: unknown): ORPCError<string, unknown> =>
  new ORPCError(code, { status: failureStatus[code], data })

/**
 * Turns whatever a use case threw into the contract's typed error. What is not in the closed set is a
 * bug: it is logged without its message (which may quote data) under an id, and only the id is shown.
 */
export const asContractError = (
  error: unknown,
  log: Log,
  uuid: () => string,
): ORPCError<string, unknown> => {
  if (error instanceof ORPCError) return error
  if (error instanceof UseCaseError) return failure(error.code, error.data)
  if (error instanceof StorageError) {
    return failure('STORAGE', { problem: error.problem })
  }
  if (error instanceof WrongPassphraseError) return failure('WRONG_PASSPHRASE')
  if (error instanceof WrongRecoveryCodeError) {
    const { problem, group, sheet } = error
    return failure('WRONG_RECOVERY_CODE', { problem, group, sheet })
  }
  if (error instanceof LastProtectionError) return failure('LAST_PROTECTION')
  if (error instanceof BackupError) return failure('BACKUP', { problem: error.problem })
  if (error instanceof NotFoundError) return failure('NOT_FOUND', { what: error.what })
  if (error instanceof NotConfirmedError) return failure('NOT_ALLOWED', { rule: 'confirmation' })
  if (error instanceof KeychainError) return failure('KEYCHAIN_UNAVAILABLE')
  if (error instanceof ProtectionNotAllowedError) {
    return failure('NOT_ALLOWED', { rule: 'shared-computer-needs-passphrase' })
  }
  if (error instanceof VaultStateError) return failure('VAULT_STATE')
  const id = uuid().slice(0, 8)
  log(`bug ${id}: ${redactedTrace(error)}`, 'error')
  return failure('BUG', { id })
}
