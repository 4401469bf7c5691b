import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Account } from '../../../domain/model/account.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { accountRows, sharedByAccount, type AccountRow } from './account-row.ts'

/** The rows of accounts, with the marks on them as soon as these are worked out: the list does not wait for them. */
export const useAccountRows = (accounts: readonly Account[]): readonly AccountRow[] => {
  const { people } = useHousehold()
  const { service } = useCatalogue()
  const { data: groups } = useQuery(orpc.accounts.sharedSecrets.queryOptions())
  const { data: marked } = useQuery(orpc.accounts.marks.queryOptions())
  return useMemo(
    () =>
      accountRows({
        accounts,
        people,
        service,
        marks: {
          shared: sharedByAccount(groups ?? []),
          breaches: new Map(
            (marked?.breached ?? []).map(({ accountId, breaches }) => [accountId, breaches]),
          ),
          unconfirmed: new Set(marked?.unconfirmed),
        },
      }),
    [accounts, people, service, groups, marked],
  )
}
