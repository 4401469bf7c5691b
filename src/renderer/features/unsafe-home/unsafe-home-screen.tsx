import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** If home is not safe. */
export function UnsafeHomeScreen(): ReactElement {
  const { t } = useTranslation('unsafe-home')
  return <PageHeader title={t('title')} />
}
