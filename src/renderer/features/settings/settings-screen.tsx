import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Its heading only; the screen itself follows. */
export function SettingsScreen(): ReactElement {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('title')} />
}
