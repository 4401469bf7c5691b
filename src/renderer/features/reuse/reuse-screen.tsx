import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Reuse map. */
export function ReuseScreen(): ReactElement {
  const { t } = useTranslation('reuse')
  return <PageHeader title={t('title')} />
}
