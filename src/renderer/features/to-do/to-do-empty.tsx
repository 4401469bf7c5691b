import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

/** Nothing to do: because no file is open, or because all of it is settled. */
export function ToDoEmpty({ hasFiles }: { readonly hasFiles: boolean }): ReactElement {
  const { t } = useTranslation('to-do')
  return hasFiles ? (
    <EmptyState
      title={t('empty.title')}
      actions={<LinkButton to="/">{t('empty.household')}</LinkButton>}
    >
      {t('empty.doneText')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('empty.noFile')}
      actions={
        <LinkButton to="/breaches" kind="primary">
          {t('empty.breaches')}
        </LinkButton>
      }
    >
      {t('empty.noFileText')}
    </EmptyState>
  )
}
