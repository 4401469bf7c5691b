import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'
import { VaultCareCard } from '../backups/vault-care-card.tsx'
import { AboutCard } from './about-card.tsx'
import { AppearanceCard } from './appearance-card.tsx'
import { HouseholdCard } from './household-card.tsx'
import { LockingCard } from './locking-card.tsx'
import { PeopleCard } from './people-card.tsx'
import styles from './settings.module.css'
import { SharingCard } from './sharing-card.tsx'

/** Who belongs to the household, where it lives, how the page looks, what the program is. */
export function SettingsScreen(): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles['page']}>
        <div className={styles['column']}>
          <PeopleCard />
          <HouseholdCard />
          <VaultCareCard />
        </div>
        <div className={styles['column']}>
          <SharingCard />
          <LockingCard />
          <AppearanceCard />
          <AboutCard />
        </div>
      </div>
    </>
  )
}
