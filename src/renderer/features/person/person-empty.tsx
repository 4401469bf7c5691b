import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { WaysToBegin } from '../../ui/ways-to-begin.tsx'

/** Nothing is written down about somebody yet: what will stand here, and the quickest way to fill it. */
export function PersonEmpty({ person }: { readonly person: Person }): ReactElement {
  const { t } = useTranslation('person')
  const { name, role } = person
  return (
    <EmptyState title={t(`empty.${role}.title`, { name })} actions={<WaysToBegin />}>
      <p>{t(`empty.${role}.text`, { name })}</p>
      <p>{t(`empty.${role}.hint`, { name })}</p>
    </EmptyState>
  )
}
