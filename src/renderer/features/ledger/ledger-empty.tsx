import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

/** What this page is for, while there is nothing to show. */
export function LedgerEmpty({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation('ledger')
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          <LinkButton to="/import" kind="primary">
            {t('empty.import')}
          </LinkButton>
          <LinkButton to="/accounts/new">{t('empty.add')}</LinkButton>
        </>
      }
    >
      {t('empty.text', { name })}
    </EmptyState>
  )
}
