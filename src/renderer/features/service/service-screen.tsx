import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** Service. */
export function ServiceScreen({ serviceId }: { readonly serviceId: ServiceId }): ReactElement {
  const { t } = useTranslation('service')
  return (
    <>
      <PageHeader title={t('title')} />
      <p>{serviceId}</p>
    </>
  )
}
