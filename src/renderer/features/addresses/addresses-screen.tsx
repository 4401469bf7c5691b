import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Look up e-mail addresses. */
export function AddressesScreen(): ReactElement {
  const { t } = useTranslation('addresses')
  return (
    <>
      <PageHeader title={t('title')} />
    </>
  )
}
