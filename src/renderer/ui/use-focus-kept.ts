import { useEffect, useRef, type RefObject } from 'react'

/**
 * Takes the focus where the button that had it went with a change of `step`, so that the keys go on from there.
 * The place needs `tabIndex={-1}`.
 */
export const useFocusKept = (step: string | undefined): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [step])
  return place
}
