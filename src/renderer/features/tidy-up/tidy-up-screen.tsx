import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Tidy-up. */
export function TidyUpScreen(): ReactElement {
  const { t } = useTranslation('tidy-up')
  return <PageHeader title={t('title')} />
}
