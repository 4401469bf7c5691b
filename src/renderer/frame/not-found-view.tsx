import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { QuietPage } from './quiet-page.tsx'

/** Inside the frame: for an id that leads nowhere, and for things that were removed meanwhile. */
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

/** A page of its own, for an address that is no route at all. */
export function NotFoundPage(): ReactElement {
  const { t } = useTranslation('frame')
  return (
    <QuietPage title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <div>
        <LinkButton to="/">{t('notFound.action')}</LinkButton>
      </div>
    </QuietPage>
  )
}
