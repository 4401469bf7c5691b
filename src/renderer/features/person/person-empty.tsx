import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'

/** Nothing is written down about somebody yet: what will stand here, and the quickest way to fill it. */
export function PersonEmpty({ person }: { readonly person: Person }): ReactElement {
  const { t } = useTranslation('person')
  const { name, role } = person
  return (
    <EmptyState
      title={t(`empty.${role}.title`, { name })}
      actions={
        <>
          <LinkButton to="/import" kind="primary">
            {t('empty.import')}
          </LinkButton>
          <LinkButton to="/accounts/new">{t('empty.add')}</LinkButton>
        </>
      }
    >
      <p>{t(`empty.${role}.text`, { name })}</p>
      <p>{t(`empty.${role}.hint`, { name })}</p>
    </EmptyState>
  )
}
