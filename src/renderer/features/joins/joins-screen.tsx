import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Join map. */
export function JoinsScreen(): ReactElement {
  const { t } = useTranslation('joins')
  return <PageHeader title={t('title')} />
}
