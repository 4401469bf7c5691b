import { ORPCError } from '@orpc/server'
import {
  KeychainError,
  ProtectionNotAllowedError,
  StorageError,
  VaultStateError,
  WrongPassphraseError,
} from '../vault/errors.ts'
import { redactedTrace } from './launch/redacted-trace.ts'
import { UseCaseError } from './use-case-error.ts'

/**
 * Turns whatever a use case threw into the contract's typed error. What is not in the closed set is a
 * bug: it is logged without its message (which may quote data) under an id, and only the id is shown.
 */
export const asContractError = (
  error: unknown,
  log: (line: string) => void,
  uuid: () => string,
): ORPCError<string, unknown> => {
  if (error instanceof ORPCError) return error
  if (error instanceof UseCaseError) return new ORPCError(error.code, { data: error.data })
  if (error instanceof StorageError) {
    return new ORPCError('STORAGE', { data: { problem: error.problem } })
  }
  if (error instanceof WrongPassphraseError) return new ORPCError('WRONG_PASSPHRASE')
  if (error instanceof KeychainError) return new ORPCError('KEYCHAIN_UNAVAILABLE')
  if (error instanceof ProtectionNotAllowedError) {
    return new ORPCError('NOT_ALLOWED', { data: { rule: 'shared-computer-needs-passphrase' } })
  }
  if (error instanceof VaultStateError) return new ORPCError('VAULT_STATE')
  const id = uuid().slice(0, 8)
  log(`bug ${id}: ${redactedTrace(error)}`)
  return new ORPCError('BUG', { data: { id } })
}
