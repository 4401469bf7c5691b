import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

/** The list before the first account: what it is for, and the quickest start. */
export function AccountsEmpty(): ReactElement {
  const { t } = useTranslation('accounts')
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          <LinkButton to="/import" kind="primary">
            {t('import')}
          </LinkButton>
          <LinkButton to="/accounts/new">{t('empty.addByHand')}</LinkButton>
        </>
      }
    >
      <p>{t('empty.text')}</p>
      <p>{t('empty.start')}</p>
    </EmptyState>
  )
}
