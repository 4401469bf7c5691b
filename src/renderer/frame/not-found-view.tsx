import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'

/** For an address that leads nowhere, and for things that were removed meanwhile. */
export function NotFoundView(): ReactElement {
  const { t } = useTranslation('frame')
  return (
    <EmptyState
      title={t('notFound.title')}
      actions={<LinkButton to="/">{t('notFound.action')}</LinkButton>}
    >
      <p>{t('notFound.text')}</p>
    </EmptyState>
  )
}
