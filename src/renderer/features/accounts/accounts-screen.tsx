import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Its heading only; the screen itself follows. */
export function AccountsScreen(): ReactElement {
  const { t } = useTranslation('accounts')
  return <PageHeader title={t('title')} />
}
