import { lazy } from 'react'

// Each screen is a file of its own that is loaded when somebody first goes there.

export const HouseholdScreen = lazy(async () => {
  const { HouseholdScreen: screen } = await import('../features/household/household-screen.tsx')
  return { default: screen }
})
export const PersonScreen = lazy(async () => {
  const { PersonScreen: screen } = await import('../features/person/person-screen.tsx')
  return { default: screen }
})
export const AccountsScreen = lazy(async () => {
  const { AccountsScreen: screen } = await import('../features/accounts/accounts-screen.tsx')
  return { default: screen }
})
export const AccountScreen = lazy(async () => {
  const { AccountScreen: screen } = await import('../features/account/account-screen.tsx')
  return { default: screen }
})
export const BreachesScreen = lazy(async () => {
  const { BreachesScreen: screen } = await import('../features/breaches/breaches-screen.tsx')
  return { default: screen }
})
/** Asked for with the answer it shows, before there is anything to draw. */
export const loadBreachScreen = async () => {
  const { BreachScreen: screen } = await import('../features/breach/breach-screen.tsx')
  return { default: screen }
}
export const BreachScreen = lazy(loadBreachScreen)
export const ImportScreen = lazy(async () => {
  const { ImportScreen: screen } = await import('../features/import/import-screen.tsx')
  return { default: screen }
})
export const ReviewScreen = lazy(async () => {
  const { ReviewScreen: screen } = await import('../features/review/review-screen.tsx')
  return { default: screen }
})
export const DrillScreen = lazy(async () => {
  const { DrillScreen: screen } = await import('../features/drill/drill-screen.tsx')
  return { default: screen }
})
export const PrintDrillScreen = lazy(async () => {
  const { PrintDrillScreen: screen } = await import('../features/drill/print-drill-screen.tsx')
  return { default: screen }
})
export const AboutScreen = lazy(async () => {
  const { AboutScreen: screen } = await import('../features/about/about-screen.tsx')
  return { default: screen }
})
export const SettingsScreen = lazy(async () => {
  const { SettingsScreen: screen } = await import('../features/settings/settings-screen.tsx')
  return { default: screen }
})
export const BackupsScreen = lazy(async () => {
  const { BackupsScreen: screen } = await import('../features/backups/backups-screen.tsx')
  return { default: screen }
})
export const ExportAndEraseScreen = lazy(async () => {
  const { ExportAndEraseScreen: screen } =
    await import('../features/erasure/export-and-erase-screen.tsx')
  return { default: screen }
})
export const RemindersScreen = lazy(async () => {
  const { RemindersScreen: screen } = await import('../features/reminders/reminders-screen.tsx')
  return { default: screen }
})
export const NetworkScreen = lazy(async () => {
  const { NetworkScreen: screen } = await import('../features/network/network-screen.tsx')
  return { default: screen }
})
export const AddressesScreen = lazy(async () => {
  const { AddressesScreen: screen } = await import('../features/addresses/addresses-screen.tsx')
  return { default: screen }
})
export const NoticeScreen = lazy(async () => {
  const { NoticeScreen: screen } = await import('../features/notice/notice-screen.tsx')
  return { default: screen }
})
export const ServiceScreen = lazy(async () => {
  const { ServiceScreen: screen } = await import('../features/service/service-screen.tsx')
  return { default: screen }
})
export const OwnBreachScreen = lazy(async () => {
  const { OwnBreachScreen: screen } = await import('../features/own-breach/own-breach-screen.tsx')
  return { default: screen }
})
export const LedgerScreen = lazy(async () => {
  const { LedgerScreen: screen } = await import('../features/ledger/ledger-screen.tsx')
  return { default: screen }
})
export const JoinsScreen = lazy(async () => {
  const { JoinsScreen: screen } = await import('../features/joins/joins-screen.tsx')
  return { default: screen }
})
export const ReuseScreen = lazy(async () => {
  const { ReuseScreen: screen } = await import('../features/reuse/reuse-screen.tsx')
  return { default: screen }
})
export const TimelineScreen = lazy(async () => {
  const { TimelineScreen: screen } = await import('../features/timeline/timeline-screen.tsx')
  return { default: screen }
})
export const ToDoScreen = lazy(async () => {
  const { ToDoScreen: screen } = await import('../features/to-do/to-do-screen.tsx')
  return { default: screen }
})
export const TidyUpScreen = lazy(async () => {
  const { TidyUpScreen: screen } = await import('../features/tidy-up/tidy-up-screen.tsx')
  return { default: screen }
})
export const TidyUpQueueScreen = lazy(async () => {
  const { TidyUpQueueScreen: screen } = await import('../features/tidy-up/queue-screen.tsx')
  return { default: screen }
})
export const UnsafeHomeScreen = lazy(async () => {
  const { UnsafeHomeScreen: screen } =
    await import('../features/unsafe-home/unsafe-home-screen.tsx')
  return { default: screen }
})
export const LettersScreen = lazy(async () => {
  const { LettersScreen: screen } = await import('../features/letters/letters-screen.tsx')
  return { default: screen }
})
export const NewLetterScreen = lazy(async () => {
  const { NewLetterScreen: screen } = await import('../features/letters/new-letter-screen.tsx')
  return { default: screen }
})
export const LetterScreen = lazy(async () => {
  const { LetterScreen: screen } = await import('../features/letters/letter-screen.tsx')
  return { default: screen }
})
export const LetterPaperScreen = lazy(async () => {
  const { LetterPaperScreen: screen } = await import('../features/letters/letter-paper-screen.tsx')
  return { default: screen }
})
export const PrintChecklistScreen = lazy(async () => {
  const { PrintChecklistScreen: screen } =
    await import('../features/print/print-checklist-screen.tsx')
  return { default: screen }
})
export const ExposureSheetScreen = lazy(async () => {
  const { ExposureSheetScreen: screen } =
    await import('../features/exposure-sheet/exposure-sheet-screen.tsx')
  return { default: screen }
})
export const RecoverySheetScreen = lazy(async () => {
  const { RecoverySheetScreen: screen } =
    await import('../features/recovery-sheet/recovery-sheet-screen.tsx')
  return { default: screen }
})
