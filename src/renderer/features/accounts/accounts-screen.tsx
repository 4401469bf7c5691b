import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AccountsEmpty } from './accounts-empty.tsx'
import { AccountsList } from './accounts-list.tsx'
import { TheirsNote } from './theirs-note.tsx'

/** All accounts and enrolments of the household. */
export function AccountsScreen(): ReactElement {
  const { t } = useTranslation('accounts')
  const { data: accounts } = useSuspenseQuery(orpc.accounts.list.queryOptions())
  if (accounts.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <AccountsEmpty />
      </>
    )
  }
  const services = new Set(accounts.flatMap(({ serviceId }) => serviceId ?? []))
  const unnamed = accounts.filter(({ serviceId }) => serviceId === undefined).length
  const theirs = accounts.filter((account) => account.theirs)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          <>
            <Trans
              t={t}
              i18nKey="lead"
              values={{ count: accounts.length, services: services.size }}
              components={{ b: <b /> }}
            />
            {unnamed > 0 && ` ${t('leadUnnamed', { count: unnamed })}`}
          </>
        }
        actions={
          <>
            <LinkButton to="/accounts/new" kind="primary">
              {t('add')}
            </LinkButton>
            <LinkButton to="/import">{t('import')}</LinkButton>
          </>
        }
      />
      {theirs.length < accounts.length && <AccountsList accounts={accounts} />}
      {theirs.length > 0 && <TheirsNote accounts={theirs} />}
    </>
  )
}
