import type { Account } from '../../domain/model/account.ts'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import { isSurelyBefore } from '../../domain/model/partial-date.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Gives the check for many accounts, with the people and services of now. It refuses an account that contradicts
 * itself or names somebody or something that is not there: `NOT_ALLOWED` with the rule, or `NOT_FOUND`.
 */
export const accountCheck = (
  vault: OpenVault,
  catalogue: Catalogue,
): ((account: Account) => void) => {
  const people = new Set(vault.people.list().map((person) => person.id))
  const known = new Set(catalogue.services.map((service) => service.id))
  return (account) => {
    if (!people.has(account.holderId) || account.subjectIds.some((id) => !people.has(id))) {
      throw new UseCaseError('NOT_FOUND', { what: 'person' })
    }
    if (new Set(account.subjectIds).size !== account.subjectIds.length) {
      throw new UseCaseError('NOT_ALLOWED', { rule: 'subject-named-twice' })
    }
    const named = [...(account.serviceId ? [account.serviceId] : []), ...account.platformIds]
    if (named.some((id) => !known.has(id))) {
      throw new UseCaseError('NOT_FOUND', { what: 'service' })
    }
    const { opened, deleted } = account
    if (opened && deleted && isSurelyBefore(deleted, opened)) {
      throw new UseCaseError('NOT_ALLOWED', { rule: 'deleted-before-opened' })
    }
  }
}

/** Checks one account, as `accountCheck` does. */
export const checkAccount = (vault: OpenVault, catalogue: Catalogue, account: Account): void =>
  accountCheck(vault, catalogue)(account)
