import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Network. */
export function NetworkScreen(): ReactElement {
  const { t } = useTranslation('network')
  return (
    <>
      <PageHeader title={t('title')} />
    </>
  )
}
