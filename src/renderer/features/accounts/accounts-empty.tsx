import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { WaysToBegin } from '../../ui/ways-to-begin.tsx'

/** The list before the first account: what it is for, and the quickest start. */
export function AccountsEmpty(): ReactElement {
  const { t } = useTranslation('accounts')
  return (
    <EmptyState title={t('empty.title')} actions={<WaysToBegin />}>
      <p>{t('empty.text')}</p>
      <p>{t('empty.start')}</p>
    </EmptyState>
  )
}
