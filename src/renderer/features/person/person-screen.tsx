import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export interface PersonScreenProps {
  readonly personId: PersonId
}

/** Its heading only; the screen itself follows. */
export function PersonScreen(_props: PersonScreenProps): ReactElement {
  const { t } = useTranslation('person')
  return <PageHeader title={t('title')} />
}
