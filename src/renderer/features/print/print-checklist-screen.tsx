import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export interface PrintChecklistScreenProps {
  readonly breachId: BreachId
  readonly personId: PersonId
}

/** Its heading only; the screen itself follows. */
export function PrintChecklistScreen(_props: PrintChecklistScreenProps): ReactElement {
  const { t } = useTranslation('print')
  return <PageHeader title={t('title')} />
}
