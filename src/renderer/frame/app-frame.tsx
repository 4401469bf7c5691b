import { Outlet, useLocation } from '@tanstack/react-router'
import { Menu as MenuIcon, X } from 'lucide-react'
import { Suspense, useEffect, useRef, useState, type ReactElement } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/icon-button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './app-frame.module.css'
import { Mark } from './mark.tsx'
import { SideNav } from './side-nav.tsx'

/** Moves the focus to the new page, so that keyboards and screen readers are where the eye is. */
const useFocusOnNavigation = (pathname: string) => {
  const main = useRef<HTMLElement>(null)
  const last = useRef(pathname)
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
        <IconButton
          label={t('nav.menu')}
          icon={<MenuIcon aria-hidden />}
          onPress={() => setMenuFor(pathname)}
        />
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
            <SideNav />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
