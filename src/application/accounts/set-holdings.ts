import type { Catalogue } from '../../domain/model/catalogue.ts'
import type { Holding } from '../../domain/model/holding.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Replaces what somebody said about one account. Entries that are only assumed are not stored, so that
 * they follow the catalogue; entries about strangers to the account or unknown classes are refused.
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
