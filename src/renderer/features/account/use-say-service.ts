import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../domain/model/account.ts'
import type { ServiceId } from '../../../domain/model/id.ts'
import { queryClient } from '../../state/query-client.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc, wire } from '../../state/wire.ts'

export interface SaidService {
  /** Undefined: none of the catalogue's. */
  readonly serviceId: ServiceId | undefined
  /** For other accounts and later imports with the same addresses too. */
  readonly remembers: boolean
}

/**
 * Says which service an account is with, and gives the account as it is then. "None" is always remembered where there
 * is an address: otherwise the same service would be recognised from it again.
 */
export const useSayService = (
  account: Account,
  onSaid: (account: Account) => void,
): UseMutationResult<Account, Error, SaidService> => {
  const { t } = useTranslation('account')
  return useMutation({
    mutationFn: async ({ serviceId, remembers }: SaidService) => {
      const isNone = serviceId === undefined && account.origins.length > 0
      if (remembers || isNone) {
        await wire.services.teach({ accountId: account.id, serviceId: serviceId ?? null })
      } else {
        await wire.accounts.update({ ...account, serviceId })
      }
      const fresh = await queryClient.fetchQuery({
        ...orpc.accounts.read.queryOptions({ input: { id: account.id } }),
        staleTime: 0,
      })
      return fresh.account
    },
    onSuccess: (fresh) => {
      showToast({ title: t('save.done'), tone: 'done' })
      onSaid(fresh)
    },
    meta: { changesCatalogue: true },
  })
}
