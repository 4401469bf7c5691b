import { useEffect, useState, type RefObject } from 'react'

/**
 * Gives a function that moves the focus to the first field of the form that is marked invalid, once
 * the marks are drawn: for a form that was sent and is not ready.
 */
export const useFocusFirstInvalid = (form: RefObject<HTMLFormElement | null>): (() => void) => {
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries === 0) return
    const marked = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const control = marked?.matches('[role="radiogroup"]') ? marked.querySelector('input') : marked
    control?.focus()
  }, [tries, form])
  return () => setTries((count) => count + 1)
}
