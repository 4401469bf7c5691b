import { useSuspenseQueries } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { verdictLevels } from '../../../domain/model/verdict.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import { AccountPage } from './account-page.tsx'
import { TheirsCover } from './theirs-cover.tsx'

/** Loads an account; one that is a young person's alone stays covered until it is opened with them (P10). */
export function ExistingAccount({ accountId }: { readonly accountId: AccountId }): ReactElement {
  const [read, all] = useSuspenseQueries({
    queries: [
      orpc.accounts.read.queryOptions({ input: { id: accountId } }),
      orpc.accounts.list.queryOptions(),
    ],
  })
  const { i18n } = useTranslation()
  const { account, recognised, holdings, leak, reuse, breaches } = read.data
  const [wasTheirs] = useState(account.theirs)
  const [isOpen, setOpen] = useState(false)
  if (wasTheirs && !isOpen) {
    return <TheirsCover holderId={account.holderId} onOpen={() => setOpen(true)} />
  }
  const titles = new Map(all.data.map(({ id, title }) => [id, title]))
  return (
    <AccountPage
      account={account}
      recognised={recognised}
      holdings={holdings}
      leak={leak}
      shared={reuse.map(({ kind, accountIds }) => ({
        kind,
        accounts: accountIds
          .map((id) => ({ id, title: titles.get(id) ?? '' }))
          .toSorted((one, other) => one.title.localeCompare(other.title, i18n.language)),
      }))}
      breaches={breaches.toSorted(
        (one, other) =>
          verdictLevels.indexOf(one.verdict.level) - verdictLevels.indexOf(other.verdict.level),
      )}
    />
  )
}
