import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportCard } from '../open-export/export-card.tsx'
import styles from './erasure.module.css'
import { EraseVaultCard } from './erase-vault-card.tsx'
import { ImportsCard } from '../imports-done/imports-card.tsx'

/** Everything can be taken out, and everything can be erased (P8). */
export function ExportAndEraseScreen(): ReactElement {
  const { t } = useTranslation('erasure')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles['page']}>
        <ExportCard />
        <div className={styles['column']}>
          <ImportsCard />
          <EraseVaultCard />
        </div>
      </div>
    </>
  )
}
