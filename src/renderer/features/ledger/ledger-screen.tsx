import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { NotFoundView } from '../../frame/not-found-view.tsx'
import { useHousehold } from '../../state/household.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** Lifetime ledger. */
export function LedgerScreen({ personId }: { readonly personId: PersonId }): ReactElement {
  const { t } = useTranslation('ledger')
  const person = useHousehold().person(personId)
  if (!person) return <NotFoundView />
  return <PageHeader title={t('title')} />
}
