import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page-header.tsx'
import { VaultCareCard } from '../backups/vault-care-card.tsx'
import { KeysCard } from '../protections/keys-card.tsx'
import { SharingCard } from '../protections/sharing-card.tsx'
import { AboutCard } from './about-card.tsx'
import { AppearanceCard } from './appearance-card.tsx'
import { HouseholdCard } from './household-card.tsx'
import { LockingCard } from './locking-card.tsx'
import { PeopleCard } from './people-card.tsx'
import styles from './settings.module.css'

/** Who belongs to the household; what opens, locks and saves the vault; how the page looks. */
export function SettingsScreen(): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles['page']}>
        <div className={styles['column']}>
          <PeopleCard />
          <AppearanceCard />
        </div>
        <HouseholdCard />
      </div>
      <div className={styles['page']}>
        <KeysCard />
        <div className={styles['column']}>
          <SharingCard />
          <LockingCard />
          <VaultCareCard />
        </div>
      </div>
      <AboutCard />
    </>
  )
}
