import type { Catalogue } from '../../domain/model/catalogue.ts'
import type { Holding } from '../../domain/model/holding.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Replaces what somebody said about one account. Entries that are only assumed are not stored, so that
 * they follow the catalogue. Fails with `NOT_FOUND` for an unknown account or class and for somebody who is no
 * subject of the account, with `NOT_ALLOWED` where one class of one person stands there twice.
 */
export const setHoldings = (
  vault: OpenVault,
  catalogue: Catalogue,
  accountId: AccountId,
  holdings: readonly Holding[],
): void => {
  const account = vault.accounts.read(accountId)
  if (!account) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  const classes = new Set(catalogue.dataClasses.map((one) => one.id))
  const seen = new Set<string>()
  for (const holding of holdings) {
    if (holding.accountId !== accountId || !account.subjectIds.includes(holding.subjectId)) {
      throw new UseCaseError('NOT_FOUND', { what: 'person' })
    }
    if (!classes.has(holding.dataClass)) throw new UseCaseError('NOT_FOUND', { what: 'data-class' })
    const key = `${holding.subjectId} ${holding.dataClass}`
    if (seen.has(key)) throw new UseCaseError('NOT_ALLOWED', { rule: 'holding-named-twice' })
    seen.add(key)
  }
  vault.holdings.replace(
    accountId,
    holdings.filter((holding) => holding.basis !== 'assumed'),
  )
}
