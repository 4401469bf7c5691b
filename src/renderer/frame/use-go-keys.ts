import { useEffect } from 'react'
import { closeGoAnywhere, openGoAnywhere, useGoAnywhere } from '../state/go-anywhere.ts'
import { isInDialog } from '../ui/is-in-dialog.ts'
import { isMac } from './use-lock-keys.ts'

/** Ctrl+K (⌘K) opens "Go to…" from anywhere on a page, and closes it. Captured, since fields keep keys to themselves. */
export const useGoKeys = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isHeld = isMac() ? event.metaKey : event.ctrlKey
      if (!isHeld || event.shiftKey || event.altKey || event.code !== 'KeyK') return
      event.preventDefault()
      if (useGoAnywhere.getState().isOpen) closeGoAnywhere()
      else if (!isInDialog()) openGoAnywhere()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}
