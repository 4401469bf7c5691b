import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { DesktopAsks } from '../features/desktop/desktop-asks.tsx'
import { DropOverlay } from '../features/arrivals/drop-overlay.tsx'
import { LinkEndView } from '../frame/link-end-view.tsx'
import { LockWarning } from '../frame/lock-warning.tsx'
import { QuietPage } from '../frame/quiet-page.tsx'
import { useArrivals } from '../state/arrivals.ts'
import { useInterface } from '../state/interface.ts'
import { queryClient } from '../state/query-client.ts'
import { ToastRegion } from '../ui/toast-region.tsx'
import { OpenVault } from './open-vault.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

const FirstRunScreen = lazy(async () => {
  const { FirstRunScreen: screen } = await import('../features/first-run/first-run-screen.tsx')
  return { default: screen }
})
const UnlockScreen = lazy(async () => {
  const { UnlockScreen: screen } = await import('../features/unlock/unlock-screen.tsx')
  return { default: screen }
})

const ArrivedFiles = lazy(async () => {
  const { ArrivedFiles: files } = await import('../features/arrivals/arrived-files.tsx')
  return { default: files }
})

/** Nothing of it is loaded before a file comes. */
function Arrivals(): ReactElement {
  const isNeeded = useArrivals(({ waiting, restoring }) => waiting.length > 0 || !!restoring)
  return (
    <ScreenBoundary>
      <Suspense>{isNeeded && <ArrivedFiles />}</Suspense>
    </ScreenBoundary>
  )
}

function VaultView(): ReactElement {
  const { t } = useTranslation('frame')
  const vault = useInterface((state) => state.vault)
  const locks = useInterface((state) => state.locks)
  if (!vault) return <QuietPage title={locks > 0 ? t('locking') : t('connecting')} isBusy />
  if (vault.kind === 'open') return <OpenVault />
  if (vault.kind === 'none') return <FirstRunScreen keychain={vault.keychain} />
  return <UnlockScreen state={vault} />
}

/**
 * The whole page: the state of the link, then of the vault, then the routes. Everything below is
 * keyed by the count of locks, so that nothing of an open vault outlives it (P4).
 */
export function App(): ReactElement {
  const { t } = useTranslation('frame')
  const link = useInterface((state) => state.link)
  const locks = useInterface((state) => state.locks)
  if (link === 'connecting') return <QuietPage title={t('connecting')} isBusy />
  if (link !== 'ready') return <LinkEndView end={link} />
  return (
    <>
      <QueryClientProvider client={queryClient} key={locks}>
        <ScreenBoundary>
          <Suspense fallback={<QuietPage title={t('connecting')} isBusy />}>
            <VaultView />
          </Suspense>
        </ScreenBoundary>
        <Arrivals />
        <ToastRegion />
        <LockWarning />
      </QueryClientProvider>
      {/* Not the vault’s: they go on through a lock. */}
      <DesktopAsks />
      <DropOverlay />
    </>
  )
}
