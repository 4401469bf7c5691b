import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'

/** Paste a notice. */
export function NoticeScreen(): ReactElement {
  const { t } = useTranslation('notice')
  return (
    <>
      <PageHeader title={t('title')} />
    </>
  )
}
