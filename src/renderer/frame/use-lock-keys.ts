import { useEffect } from 'react'
import { lockNow } from '../state/lock.ts'

/** True on Apple's keyboards, where the command key does what Ctrl does elsewhere. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

/**
 * Ctrl+Shift+L (⌘⇧L) locks from anywhere; browsers keep Ctrl+L for the address bar. Captured, since menus
 * and fields may keep keys to themselves.
 */
export const useLockKeys = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isHeld = isMac() ? event.metaKey : event.ctrlKey
      if (!isHeld || !event.shiftKey || event.code !== 'KeyL') return
      event.preventDefault()
      void lockNow()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}
