import { Suspense, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Column, TwoColumns } from '../../ui/two-columns.tsx'
import { useInterface } from '../../state/interface.ts'
import { VaultCareCard } from '../backups/vault-care-card.tsx'
import { KeysCard } from '../protections/keys-card.tsx'
import { RemindersCard } from '../reminders/reminders-card.tsx'
import { SharingCard } from '../protections/sharing-card.tsx'
import { AboutCard } from './about-card.tsx'
import { AppearanceCard } from './appearance-card.tsx'
import { HouseholdCard } from './household-card.tsx'
import { LockingCard } from './locking-card.tsx'
import { NetworkCard } from './network-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { ScreenCaptureCard } from './screen-capture-card.tsx'

/** Who belongs to the household; what opens, locks and saves the vault; how the page looks. */
export function SettingsScreen(): ReactElement {
  const { t } = useTranslation(['settings', 'frame'])
  const isDesktop = useInterface((state) => state.status?.host === 'desktop')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TwoColumns>
        <Column>
          <PeopleCard />
          <AppearanceCard />
        </Column>
        <HouseholdCard />
      </TwoColumns>
      <TwoColumns>
        {/* The keychain takes its time to say that it is not there; the rest of the page does not wait. */}
        <Suspense fallback={<Skeleton lines={6} />}>
          <KeysCard />
        </Suspense>
        <Column>
          <Suspense fallback={<Skeleton lines={2} />}>
            <SharingCard />
          </Suspense>
          <LockingCard />
          {isDesktop && <ScreenCaptureCard />}
          <RemindersCard />
          <VaultCareCard />
          <NetworkCard />
        </Column>
      </TwoColumns>
      <AboutCard />
      <div>
        <LinkButton to="/help" kind="quiet">
          {t('frame:nav.unsafeHome')}
        </LinkButton>
      </div>
    </>
  )
}
