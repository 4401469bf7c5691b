import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { Account } from '../../../domain/model/account.ts'
import type { Holding } from '../../../domain/model/holding.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { queryClient } from '../../state/query-client.ts'
import { orpc, wire } from '../../state/wire.ts'

export interface AccountChanges {
  readonly account: Account
  /** All that is said about what it holds; undefined leaves that as it is. */
  readonly holdings: readonly Holding[] | undefined
}

/**
 * Saves an account and what it holds, and reads it again before it is done, so that the form can settle on what
 * is really stored. Saving twice does no harm.
 */
export const useSaveAccount = (id: AccountId): UseMutationResult<Account, Error, AccountChanges> =>
  useMutation({
    mutationFn: async ({ account, holdings }: AccountChanges) => {
      await wire.accounts.update(account)
      if (holdings) await wire.accounts.setHoldings({ accountId: id, holdings })
      const fresh = await queryClient.fetchQuery({
        ...orpc.accounts.read.queryOptions({ input: { id } }),
        staleTime: 0,
      })
      return fresh.account
    },
  })
