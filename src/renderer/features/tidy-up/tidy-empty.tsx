import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

/** Nothing to put in order: because all of it is, or because there is nothing yet. */
export function TidyEmpty(): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { data } = useSuspenseQuery(orpc.surface.household.queryOptions())
  return data.accounts === 0 ? (
    <EmptyState
      title={t('empty.noAccounts')}
      actions={
        <LinkButton to="/import" kind="primary">
          {t('empty.import')}
        </LinkButton>
      }
    >
      {t('empty.noAccountsText')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('empty.title')}
      actions={<LinkButton to="/">{t('empty.household')}</LinkButton>}
    >
      {t('empty.text')}
    </EmptyState>
  )
}
