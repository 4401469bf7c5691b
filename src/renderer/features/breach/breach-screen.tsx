import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export interface BreachScreenProps {
  readonly breachId: BreachId
}

/** Its heading only; the screen itself follows. */
export function BreachScreen(_props: BreachScreenProps): ReactElement {
  const { t } = useTranslation('breach')
  return <PageHeader title={t('title')} />
}
