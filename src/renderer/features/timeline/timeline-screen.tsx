import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Timeline. */
export function TimelineScreen(): ReactElement {
  const { t } = useTranslation('timeline')
  return <PageHeader title={t('title')} />
}
