import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { WaysToBegin } from '../../ui/ways-to-begin.tsx'

/** What this page is for, while there is nothing to show. */
export function LedgerEmpty({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation('ledger')
  return (
    <EmptyState title={t('empty.title')} actions={<WaysToBegin />}>
      {t('empty.text', { name })}
    </EmptyState>
  )
}
