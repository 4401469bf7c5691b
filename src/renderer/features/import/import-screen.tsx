import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Its heading only; the screen itself follows. */
export function ImportScreen(): ReactElement {
  const { t } = useTranslation('import')
  return <PageHeader title={t('title')} />
}
