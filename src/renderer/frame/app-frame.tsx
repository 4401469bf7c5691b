import { Outlet, useLocation } from '@tanstack/react-router'
import { Menu as MenuIcon, Search, X } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { openGoAnywhere, useGoAnywhere } from '../state/go-anywhere.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './app-frame.module.css'
import { Mark } from './mark.tsx'
import { SideNav } from './side-nav.tsx'
import { useGoKeys } from './use-go-keys.ts'

const GoAnywhereDialog = lazy(async () => {
  const { GoAnywhereDialog: dialog } =
    await import('../features/go-anywhere/go-anywhere-dialog.tsx')
  return { default: dialog }
})

/**
 * Moves the focus to the new page, so that keyboards and screen readers are where the eye is: after a
 * link, after unlocking, and after a page without the frame.
 */
const useFocusOnNavigation = (pathname: string) => {
  const main = useRef<HTMLElement>(null)
  const last = useRef(pathname)
  useEffect(() => {
    // A field of the page that asked for the focus keeps it.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

/** Around every screen of an open vault: the way to the others, lock, and what the app promises. */
export function AppFrame(): ReactElement {
  const { t } = useTranslation('frame')
  const pathname = useLocation({ select: (location) => location.pathname })
  const main = useFocusOnNavigation(pathname)
  const isGoing = useGoAnywhere((state) => state.isOpen)
  useGoKeys()
  const [menuFor, setMenuFor] = useState<string>()
  // The menu belongs to the page it was opened on, so following a link closes it.
  const isMenuOpen = menuFor === pathname
  return (
    <div className={styles['frame']}>
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header className={styles['bar']}>
        <Mark />
        <div className={styles['barEnd']}>
          <IconButton
            label={t('nav.goTo')}
            icon={<Search aria-hidden />}
            onPress={openGoAnywhere}
          />
          <IconButton
            label={t('nav.menu')}
            icon={<MenuIcon aria-hidden />}
            onPress={() => setMenuFor(pathname)}
          />
        </div>
      </header>
      <aside className={styles['side']}>
        <Mark />
        <SideNav />
      </aside>
      <ModalOverlay
        isOpen={isMenuOpen}
        onOpenChange={(isOpen) => setMenuFor(isOpen ? pathname : undefined)}
        isDismissable
        className={styles['veil'] ?? ''}
      >
        <Modal className={styles['drawer'] ?? ''}>
          <Dialog aria-label={t('nav.menu')} className={styles['drawerBody'] ?? ''}>
            <div className={styles['drawerHead']}>
              <Mark />
              <IconButton
                label={t('nav.close')}
                icon={<X aria-hidden />}
                onPress={() => setMenuFor(undefined)}
              />
            </div>
            <SideNav isInDrawer />
          </Dialog>
        </Modal>
      </ModalOverlay>
      {isGoing && (
        <Suspense>
          <GoAnywhereDialog />
        </Suspense>
      )}
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
